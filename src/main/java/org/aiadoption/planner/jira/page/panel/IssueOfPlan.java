package org.aiadoption.planner.jira.page.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aiadoption.planner.application.showing.ShowIssuePanel;

/** Whether the issue at hand belongs to a plan. It is asked on every view of every issue, and costs no statement. */
public final class IssueOfPlan implements Condition {

    private final ShowIssuePanel showIssuePanel;

    public IssueOfPlan(ShowIssuePanel showIssuePanel) {
        this.showIssuePanel = showIssuePanel;
    }

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && issue.getId() != null
                && showIssuePanel.concerns(issue.getId());
    }
}
