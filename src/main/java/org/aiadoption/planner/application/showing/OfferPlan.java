package org.aiadoption.planner.application.showing;

import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.Settings;

/** Whether to offer on an issue that a plan be made of it: on one of the plan's own type that belongs to no plan yet. */
public final class OfferPlan {

    private final PlanIssues planIssues;
    private final Settings settings;
    private final CheckRights checkRights;

    public OfferPlan(PlanIssues planIssues, Settings settings, CheckRights checkRights) {
        this.planIssues = planIssues;
        this.settings = settings;
        this.checkRights = checkRights;
    }

    /** An issue by what the host knows of it anyway. */
    public record Sort(long id, String typeId, long projectId) {}

    /** No statement for issues of other types and for those of plans. */
    public boolean offers(String userKey, Sort issue) {
        return settings.planType().filter(issue.typeId()::equals).isPresent()
                && planIssues.of(issue.id()).isEmpty()
                && checkRights.mayMakePlans(userKey, issue.projectId());
    }
}
