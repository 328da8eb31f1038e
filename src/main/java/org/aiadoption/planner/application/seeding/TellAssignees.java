package org.aiadoption.planner.application.seeding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Mails;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;

/**
 * One mail to each person who got work from a plan. The issues were assigned in silence, so that it is this mail instead
 * of one for each issue. A kill at the wrong moment loses a mail rather than sending it twice.
 */
final class TellAssignees {

    private final PlanStore plans;
    private final IssueTracker tracker;
    private final Permissions permissions;
    private final Mails mails;

    TellAssignees(PlanStore plans, IssueTracker tracker, Permissions permissions, Mails mails) {
        this.plans = plans;
        this.tracker = tracker;
        this.permissions = permissions;
        this.mails = mails;
    }

    /** Of the whole plan when it is made for the first time, later of what this run made. */
    void tell(SeedingRun run) {
        Plan plan = run.plan();
        List<Node> news = plans.announce(plan.id()) ? run.pass().nodes() : run.freshNodes();
        byAssignee(run, issuesOf(run, news)).forEach((userKey, issues) -> mails.assigned(userKey, plan, issues));
    }

    private List<TrackedIssue> issuesOf(SeedingRun run, List<Node> nodes) {
        return tracker.findAll(nodes.stream()
                .filter(node -> node.planned().assignee() != null)
                .map(run::issueOf)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whoever made the plan knows; nobody is told of an issue that they may not browse. */
    private Map<String, List<TrackedIssue>> byAssignee(SeedingRun run, List<TrackedIssue> issues) {
        return issues.stream()
                .filter(issue -> concerns(run.actor(), issue))
                .collect(Collectors.groupingBy(
                        issue -> String.valueOf(issue.staff().assignee()), LinkedHashMap::new, Collectors.toList()));
    }

    private boolean concerns(String actor, TrackedIssue issue) {
        String assignee = issue.staff().assignee();
        return assignee != null
                && !assignee.equals(actor)
                && permissions.mayOnIssue(assignee, Action.BROWSE, issue.id());
    }
}
