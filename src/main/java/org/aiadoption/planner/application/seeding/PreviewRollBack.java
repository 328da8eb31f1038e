package org.aiadoption.planner.application.seeding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Case;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Verdict;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.Touch;
import org.jspecify.annotations.Nullable;

/** Shows what a roll back in this user's name would take away and what would stay, and why. Changes nothing. */
public final class PreviewRollBack {

    private final Access access;
    private final Ledger ledger;
    private final IssueTracker tracker;
    private final Permissions permissions;
    private final JudgeRemoval judge;

    public PreviewRollBack(
            Access access, Ledger ledger, IssueTracker tracker, IssueRemoval removal, Permissions permissions) {
        this.access = access;
        this.ledger = ledger;
        this.tracker = tracker;
        this.permissions = permissions;
        this.judge = new JudgeRemoval(removal, permissions);
    }

    /**
     * What would become of one issue.
     *
     * @param issue null when the user may not see it
     * @param touches the signs of use that keep it
     * @param mayDelete whether the user may delete it
     */
    public record Fate(Node node, @Nullable TrackedIssue issue, Set<Touch> touches, boolean mayDelete) {

        public Fate {
            touches = Set.copyOf(touches);
        }

        /** Whether it would be deleted. */
        public boolean goes() {
            return touches.isEmpty() && mayDelete;
        }
    }

    /** The plan's issues in the order of making; those that are gone already are left out. */
    public Outcome<List<Fate>> preview(String userKey, long planId) {
        return access.managedPlan(userKey, planId).map(plan -> fates(userKey, plan));
    }

    private List<Fate> fates(String userKey, Plan plan) {
        LedgerPass pass = ledger.open(plan.id());
        List<Node> nodes = new ArrayList<>(pass.nodes());
        Map<Long, TrackedIssue> issues = issues(nodes);
        Case about = Case.of(plan, userKey, pass);
        Set<String> staying = new HashSet<>();
        List<Fate> fates = new ArrayList<>();
        Collections.reverse(nodes);
        nodes.stream()
                .filter(node -> issues.containsKey(node.making().issueId()))
                .forEach(node -> fates.add(fate(about, node, issues, staying)));
        Collections.reverse(fates);
        return fates;
    }

    /** {@code staying} are the nodes below which something stays. */
    private Fate fate(Case about, Node node, Map<Long, TrackedIssue> issues, Set<String> staying) {
        TrackedIssue issue = Objects.requireNonNull(issues.get(node.making().issueId()));
        Verdict verdict = judge.judge(about, node, issue.id(), staying.contains(node.key()));
        String parent = node.planned().place().parent();
        if (!verdict.goes() && parent != null) {
            staying.add(parent);
        }
        return fate(about.actor(), node, issue, verdict);
    }

    private Fate fate(String userKey, Node node, TrackedIssue issue, Verdict verdict) {
        boolean seen = permissions.mayOnIssue(userKey, Action.BROWSE, issue.id());
        return new Fate(node, seen ? issue : null, verdict.touches(), verdict.permitted());
    }

    private Map<Long, TrackedIssue> issues(List<Node> nodes) {
        List<Long> ids = nodes.stream()
                .map(node -> node.making().issueId())
                .filter(Objects::nonNull)
                .toList();
        return tracker.findAll(ids).stream()
                .collect(Collectors.toMap(TrackedIssue::id, issue -> issue, (a, b) -> a, HashMap::new));
    }
}
