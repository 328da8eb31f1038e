package org.aiadoption.planner.application.making;

import java.util.Optional;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.NodeKind;

/** Finds an issue that is there already and may take the place of a node, or notes why it may not. */
public final class FitIssue {

    private final IssueTracker tracker;
    private final Ledger ledger;
    private final Projects projects;
    private final Permissions permissions;

    public FitIssue(IssueTracker tracker, Ledger ledger, Projects projects, Permissions permissions) {
        this.tracker = tracker;
        this.ledger = ledger;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** That an issue take the place of a node of that kind. */
    record Wish(String userKey, long projectId, NodeKind kind, String issueKey) {}

    /** An issue that the user may not browse does not exist for them. {@code field} is where an obstacle is noted. */
    Optional<TrackedIssue> find(Wish wish, String field, Violations violations) {
        Optional<TrackedIssue> issue = tracker.byKey(wish.issueKey())
                .filter(found -> permissions.mayOnIssue(wish.userKey(), Action.BROWSE, found.id()));
        if (issue.isEmpty()) {
            violations.add(field, "issue-not-found", wish.issueKey());
            return issue;
        }
        Optional<String> obstacle = issue.flatMap(found -> obstacle(wish, found));
        obstacle.ifPresent(code -> violations.add(field, code, wish.issueKey()));
        return obstacle.isPresent() ? Optional.empty() : issue;
    }

    private Optional<String> obstacle(Wish wish, TrackedIssue issue) {
        if (issue.projectId() != wish.projectId()) {
            return Optional.of("issue-elsewhere");
        }
        if (ledger.ofIssue(issue.id()).isPresent()) {
            return Optional.of("issue-of-a-plan");
        }
        return fitting(wish, issue)
                .or(() -> permissions.mayOnIssue(wish.userKey(), Action.EDIT, issue.id())
                        ? Optional.empty()
                        : Optional.of("issue-not-editable"));
    }

    private Optional<String> fitting(Wish wish, TrackedIssue issue) {
        boolean phase = wish.kind() == NodeKind.PHASE;
        boolean fits = standard(wish.projectId(), issue)
                && phase == projects.epics(wish.projectId(), issue.content().typeId());
        return fits ? Optional.empty() : Optional.of(phase ? "issue-no-epic" : "issue-no-item");
    }

    private boolean standard(long projectId, TrackedIssue issue) {
        return projects.types(projectId).stream()
                .anyMatch(type -> type.id().equals(issue.content().typeId()));
    }
}
