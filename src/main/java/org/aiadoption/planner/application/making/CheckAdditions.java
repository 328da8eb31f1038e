package org.aiadoption.planner.application.making;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.Additions.Room;
import org.aiadoption.planner.application.making.FitIssue.Wish;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.PlannedNode;

/** What stands in the way of adding to a plan, all of it at once. Changes nothing. */
public final class CheckAdditions {

    private final FitIssue fitIssue;
    private final Permissions permissions;
    private final Settings settings;

    public CheckAdditions(FitIssue fitIssue, Permissions permissions, Settings settings) {
        this.fitIssue = fitIssue;
        this.permissions = permissions;
        this.settings = settings;
    }

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
                .flatMap(node -> fitIssue.find(
                        new Wish(userKey, room.plan().projectId(), node.place().kind(), issueKey.strip()),
                        "nodes." + nodeKey,
                        violations))
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

    private static void once(
            Map<String, TrackedIssue> taken, String nodeKey, TrackedIssue issue, Violations violations) {
        if (taken.values().stream().anyMatch(other -> other.id() == issue.id())) {
            violations.add("nodes." + nodeKey, "issue-named-twice", issue.key());
        } else {
            taken.put(nodeKey, issue);
        }
    }
}
