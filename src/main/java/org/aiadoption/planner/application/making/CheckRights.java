package org.aiadoption.planner.application.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aiadoption.planner.application.making.Finding.Severity;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.domain.plan.PlannedNode;

/** Whether a user may make a plan: admitted by the administrator, and with each permission that the plan will use. */
public final class CheckRights {

    private final Permissions permissions;
    private final People people;
    private final Settings settings;

    public CheckRights(Permissions permissions, People people, Settings settings) {
        this.permissions = permissions;
        this.people = people;
        this.settings = settings;
    }

    /** Whether to offer the user a way to make a plan here at all. */
    public boolean mayMakePlans(String userKey, long projectId) {
        return admission(userKey, projectId).isEmpty() && permissions.may(userKey, Action.CREATE, projectId);
    }

    List<Finding> findings(String userKey, PlanProposal proposal) {
        String projectKey = proposal.project().key();
        List<Finding> findings =
                new ArrayList<>(admission(userKey, proposal.project().id()));
        if (proposal.project().archived()) {
            findings.add(Finding.of(Severity.FORBIDDING, "project-archived", "project", projectKey));
        }
        findings.addAll(missingPermissions(userKey, proposal));
        findings.addAll(strangers(proposal));
        return findings;
    }

    private List<Finding> admission(String userKey, long projectId) {
        Admission admission = settings.admission();
        List<Finding> findings = new ArrayList<>();
        if (admission.closedProjects().contains(projectId)) {
            findings.add(Finding.of(Severity.FORBIDDING, "project-closed", "project"));
        }
        if (!admission.groups().isEmpty() && !permissions.inAnyGroup(userKey, admission.groups())) {
            String groups = String.join(", ", admission.groups());
            findings.add(Finding.of(Severity.FORBIDDING, "not-admitted", "project", groups));
        }
        return findings;
    }

    private List<Finding> missingPermissions(String userKey, PlanProposal proposal) {
        return used(proposal).stream()
                .filter(action ->
                        !permissions.may(userKey, action, proposal.project().id()))
                .map(action -> missing(action, proposal))
                .toList();
    }

    private static Finding missing(Action action, PlanProposal proposal) {
        String code = "permission-missing-" + action.name().toLowerCase(Locale.ROOT);
        Finding finding = Finding.of(Severity.FORBIDDING, code, "project");
        return switch (action) {
            case LINK -> finding.or(Fallback.withoutLinks());
            case ASSIGN -> finding.or(Fallback.assignedByJira(proposal));
            default -> finding;
        };
    }

    private static List<Action> used(PlanProposal proposal) {
        List<Action> used = new ArrayList<>(List.of(Action.CREATE, Action.SCHEDULE));
        if (proposal.mapping().linkTypeId() != null
                && proposal.outline().nodes().size() > 1) {
            used.add(Action.LINK);
        }
        if (!assignees(proposal).isEmpty()) {
            used.add(Action.ASSIGN);
        }
        return used;
    }

    /** Of those who are to get issues and may not have any in the project. */
    private List<Finding> strangers(PlanProposal proposal) {
        return assignees(proposal).stream()
                .filter(key -> !permissions.assignable(key, proposal.project().id()))
                .map(key -> stranger(key, proposal))
                .toList();
    }

    private Finding stranger(String userKey, PlanProposal proposal) {
        String name = people.byKey(userKey).map(Person::displayName).orElse(userKey);
        String project = proposal.project().key();
        return Finding.of(Severity.BLOCKING, "user-not-assignable", "roles", name, project)
                .or(Fallback.unassigned(proposal, userKey));
    }

    private static List<String> assignees(PlanProposal proposal) {
        return proposal.outline().nodes().stream()
                .map(PlannedNode::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
