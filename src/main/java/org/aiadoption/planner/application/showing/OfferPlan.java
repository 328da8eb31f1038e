package org.aiadoption.planner.application.showing;

import java.util.Optional;
import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.Settings;

/** Whether to offer on an issue that a plan be made of it: on one of the plan's own type that belongs to no plan yet. */
public final class OfferPlan {

    private final PlanIssues planIssues;
    private final Settings settings;
    private final CheckRights checkRights;
    private final IssueTracker tracker;
    private final Permissions permissions;

    public OfferPlan(
            PlanIssues planIssues,
            Settings settings,
            CheckRights checkRights,
            IssueTracker tracker,
            Permissions permissions) {
        this.planIssues = planIssues;
        this.settings = settings;
        this.checkRights = checkRights;
        this.tracker = tracker;
        this.permissions = permissions;
    }

    /** An issue by what the host knows of it anyway. */
    public record Sort(long id, String typeId, long projectId) {}

    /** No statement for issues of other types and for those of plans. */
    public boolean offers(String userKey, Sort issue) {
        return settings.planType().filter(issue.typeId()::equals).isPresent()
                && planIssues.of(issue.id()).isEmpty()
                && checkRights.mayMakePlans(userKey, issue.projectId());
    }

    /** What the issue is about, as a name for its plan; empty for an issue that the user may not see. */
    public Optional<String> proposedName(String userKey, String issueKey) {
        return issueKey.isEmpty()
                ? Optional.empty()
                : tracker.byKey(issueKey)
                        .filter(issue -> permissions.mayOnIssue(userKey, Action.BROWSE, issue.id()))
                        .map(issue -> issue.content().summary());
    }
}
