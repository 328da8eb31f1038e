package org.aiadoption.planner.jira.page.panel;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.aiadoption.planner.jira.page.view.Address;
import org.aiadoption.planner.jira.page.view.PageContext;
import org.aiadoption.planner.jira.page.view.PageFrame;

/** Leads from an issue of the plan's own type to the form that makes a plan of it. */
public final class PlanThisPanel extends PageContext {

    private final PageFrame frame;

    public PlanThisPanel(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("an issue panel without an issue");
        }
        Map<String, Object> page = frame.begin("issue-panels", "common", "issue");
        Address address = frame.address();
        String projectKey = String.valueOf(issue.getProjectObject().getKey());
        page.put("style", address.resource("styles", "planner.css"));
        page.put("planThisUrl", address.create(projectKey, issue.getKey()));
        return page;
    }
}
