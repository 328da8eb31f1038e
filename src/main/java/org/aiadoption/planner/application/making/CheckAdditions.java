package org.aiadoption.planner.application.making;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.Additions.Room;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlannedNode;

/** What stands in the way of adding to a plan, all of it at once. Changes nothing. */
public final class CheckAdditions {

    private final IssueTracker tracker;
    private final Ledger ledger;
    private final Projects projects;
    private final Permissions permissions;
    private final Settings settings;

    public CheckAdditions(
            IssueTracker tracker, Ledger ledger, Projects projects, Permissions permissions, Settings settings) {
        this.tracker = tracker;
        this.ledger = ledger;
        this.projects = projects;
        this.permissions = permissions;
        this.settings = settings;
    }

    /** That an issue take the place of a node. */
    private record Wish(String userKey, Plan plan, PlannedNode node, String issueKey) {}

    /** The issues that are taken in, by node key, when nothing stands in the way. */
    Outcome<Map<String, TrackedIssue>> check(String userKey, Room room, Map<String, String> wanted) {
        if (!permissions.may(userKey, Action.CREATE, room.plan().projectId())) {
            return Outcome.refused(Refusal.forbidden("permission-missing-create"));
        }
        Violations violations = new Violations();
        Map<String, TrackedIssue> taken = new HashMap<>();
        size(room, wanted, violations);
        wanted.forEach((nodeKey, issueKey) -> node(room, nodeKey, violations)
                .filter(node -> hangs(room, node, wanted, violations) && !issueKey.isBlank())
                .flatMap(node -> issue(new Wish(userKey, room.plan(), node, issueKey.strip()), violations))
                .ifPresent(issue -> once(taken, nodeKey, issue, violations)));
        return violations.none()
                ? Outcome.done(taken)
                : Outcome.refused(Refusal.of(Refusal.Kind.INVALID, violations.found()));
    }

    private void size(Room room, Map<String, String> wanted, Violations violations) {
        long present = room.present().keySet().stream().filter(room::has).count();
        int most = settings.admission().limits().nodesPerPlan();
        if (wanted.isEmpty()) {
            violations.add("nodes", "nothing-to-add");
        } else if (present + wanted.size() > most) {
            violations.add("nodes", "too-many-nodes", String.valueOf(present + wanted.size()), String.valueOf(most));
        }
    }

    private static Optional<PlannedNode> node(Room room, String nodeKey, Violations violations) {
        Optional<PlannedNode> absent =
                room.absent().stream().filter(n -> n.key().equals(nodeKey)).findFirst();
        if (absent.isEmpty()) {
            violations.add("nodes." + nodeKey, room.has(nodeKey) ? "node-there-already" : "node-unknown", nodeKey);
        }
        return absent;
    }

    private static boolean hangs(Room room, PlannedNode node, Map<String, String> wanted, Violations violations) {
        String above = node.place().parent();
        boolean hangs = above == null || room.has(above) || wanted.containsKey(above);
        if (!hangs) {
            violations.add("nodes." + node.key(), "phase-missing", node.key(), String.valueOf(above));
        }
        return hangs;
    }

    /** An issue that the user may not browse does not exist for them. */
    private Optional<TrackedIssue> issue(Wish wish, Violations violations) {
        String field = "nodes." + wish.node().key();
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
        if (issue.projectId() != wish.plan().projectId()) {
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
        boolean phase = wish.node().kind() == NodeKind.PHASE;
        long projectId = wish.plan().projectId();
        boolean fits = standard(projectId, issue)
                && phase == projects.epics(projectId, issue.content().typeId());
        return fits ? Optional.empty() : Optional.of(phase ? "issue-no-epic" : "issue-no-item");
    }

    private boolean standard(long projectId, TrackedIssue issue) {
        return projects.types(projectId).stream()
                .anyMatch(type -> type.id().equals(issue.content().typeId()));
    }

    private static void once(
            Map<String, TrackedIssue> taken, String nodeKey, TrackedIssue issue, Violations violations) {
        if (taken.values().stream().anyMatch(other -> other.id() == issue.id())) {
            violations.add("nodes." + nodeKey, "issue-named-twice", issue.key());
        } else {
            taken.put(nodeKey, issue);
        }
    }
}
