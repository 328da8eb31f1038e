package org.aiadoption.planner.jira.page.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.showing.OfferPlan;

/** Whether the reader may make a plan of the issue at hand. It is asked on every view of every issue. */
public final class IssueToPlan implements Condition {

    private final OfferPlan offerPlan;
    private final Reader reader;

    public IssueToPlan(OfferPlan offerPlan, Reader reader) {
        this.offerPlan = offerPlan;
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && issue.getId() != null && offered(issue);
    }

    private boolean offered(Issue issue) {
        OfferPlan.Sort sort = new OfferPlan.Sort(issue.getId(), issue.getIssueTypeId(), issue.getProjectId());
        return reader.userKey().filter(user -> offerPlan.offers(user, sort)).isPresent();
    }
}
