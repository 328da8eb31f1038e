package org.aiadoption.planner.jira.page.panel;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.showing.PanelView;
import org.aiadoption.planner.application.showing.ShowIssuePanel;
import org.aiadoption.planner.jira.page.view.Address;
import org.aiadoption.planner.jira.page.view.OncePerRequest;
import org.aiadoption.planner.jira.page.view.PageContext;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.PanelMaps;

/** Gives both plan panels of an issue, the plan's and the checklist's, what they show. The plan is read once. */
public final class PlanPanel extends PageContext {

    private final PageFrame frame;
    private final ShowIssuePanel showIssuePanel;
    private final OncePerRequest<PanelPage> once = new OncePerRequest<>(PanelPage.class);

    public PlanPanel(PageFrame frame, ShowIssuePanel showIssuePanel) {
        this.frame = frame;
        this.showIssuePanel = showIssuePanel;
    }

    private record PanelPage(Map<String, Object> values) {}

    private record Asked(String userKey, long issueId) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("an issue panel without an issue");
        }
        Asked asked = new Asked(frame.userKey(), issue.getId());
        return new HashMap<>(once.get(asked, () -> new PanelPage(page(asked))).values());
    }

    private Map<String, Object> page(Asked asked) {
        Map<String, Object> page = frame.begin("issue-panels", "common", "issue", "checklist");
        Address address = frame.address();
        page.put("style", address.resource("styles", "planner.css"));
        page.put("issuePanel", true);
        page.put(
                "loads",
                address.resource("rest-script", "ai-rest.js") + " " + address.resource("checklist", "ai-checklist.js"));
        Outcome<PanelView> outcome = showIssuePanel.show(asked.userKey(), asked.issueId());
        return outcome.fold(view -> filled(page, view), (Refusal refusal) -> frame.refuse(page, refusal));
    }

    private Map<String, Object> filled(Map<String, Object> page, PanelView view) {
        page.putAll(new PanelMaps(frame.lens()).map(view));
        return page;
    }
}
