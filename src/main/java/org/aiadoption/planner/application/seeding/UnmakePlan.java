package org.aiadoption.planner.application.seeding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Case;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Verdict;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes a plan's issues away in the opposite order of their making, so that nothing is ever above what is gone. Each is
 * judged just before it is deleted, and noted just after: a roll back that was interrupted goes on where it stopped.
 */
final class UnmakePlan {

    private static final String NOT_REMOVED = "not-removed";

    private final IssueTracker tracker;
    private final IssueRemoval removal;
    private final Ledger ledger;
    private final Leases leases;
    private final JudgeRemoval judge;
    private final FindLostIssue findLostIssue;

    UnmakePlan(IssueTracker tracker, IssueRemoval removal, Permissions permissions, Ledger ledger, Leases leases) {
        this.tracker = tracker;
        this.removal = removal;
        this.ledger = ledger;
        this.leases = leases;
        this.judge = new JudgeRemoval(removal, permissions, ledger);
        this.findLostIssue = new FindLostIssue(tracker, ledger);
    }

    /** One roll back: the plan, and the keys of those nodes below which something stays. */
    private record Pass(SeedingRun run, Case about, Leftovers leftovers, Set<String> staying) {}

    /** How the plan stands afterwards; empty when the work was stopped. */
    Optional<Ending> unmake(SeedingRun run, Leftovers leftovers) {
        List<Node> nodes = new ArrayList<>(ledger.nodes(run.plan().id()));
        Collections.reverse(nodes);
        Pass pass = new Pass(run, Case.of(run.plan(), run.actor(), nodes), leftovers, new HashSet<>());
        for (Node node : nodes) {
            if (!leases.holds(run.lease())) {
                return Optional.empty();
            }
            unmake(pass, node);
        }
        return Optional.of(ending(pass));
    }

    /** Takes back an issue that came too late for the roll back, in the name of who rolled back. */
    void takeBack(Plan plan, SeedingRun.LateIssue late) {
        Case about = Case.of(plan, plan.status().actorKey(), ledger.nodes(plan.id()));
        Verdict verdict = judge.judge(about, late.node(), late.issueId(), false);
        Optional<String> obstacle = verdict.goes() ? removal.delete(about.actor(), late.issueId()) : Optional.empty();
        if (verdict.goes() && obstacle.isEmpty()) {
            ledger.settle(late.node(), NodeState.REMOVED, "");
            return;
        }
        Problem problem = obstacle.map(message -> Problem.of(NOT_REMOVED, message))
                .orElseGet(() -> reason(Leftovers.KEEP, verdict));
        ledger.settle(late.node(), NodeState.KEPT, problem.encode());
    }

    private static Ending ending(Pass pass) {
        return pass.staying().isEmpty() || pass.leftovers() != Leftovers.KEEP
                ? new Ending(PlanState.REMOVED, "")
                : new Ending(PlanState.ACTIVE, Problem.of("rolled-back-partly").encode());
    }

    private void unmake(Pass pass, Node node) {
        Long recorded = node.making().issueId();
        List<Long> issues = recorded == null ? lost(pass, node) : List.of(recorded);
        List<Verdict> stay = new ArrayList<>();
        Optional<String> obstacle = Optional.empty();
        for (long issueId : issues) {
            Verdict verdict = verdict(pass, node, issueId);
            if (!verdict.goes()) {
                stay.add(verdict);
                obstacle = closed(pass, verdict, issueId);
            } else {
                obstacle = removal.delete(pass.run().actor(), issueId);
            }
        }
        note(pass, node, stay.isEmpty() ? null : stay.get(0), obstacle);
    }

    private List<Long> lost(Pass pass, Node node) {
        return MakeNode.mayBeLost(node)
                ? findLostIssue.find(pass.run().plan(), node).stream()
                        .map(TrackedIssue::id)
                        .toList()
                : List.of();
    }

    private Verdict verdict(Pass pass, Node node, long issueId) {
        return tracker.find(issueId).isEmpty()
                ? new Verdict(Set.of(), true)
                : judge.judge(pass.about(), node, issueId, pass.staying().contains(node.key()));
    }

    private Optional<String> closed(Pass pass, Verdict verdict, long issueId) {
        return pass.leftovers() == Leftovers.CLOSE && verdict.closable()
                ? removal.close(pass.run().actor(), issueId)
                : Optional.empty();
    }

    private void note(Pass pass, Node node, @Nullable Verdict stays, Optional<String> obstacle) {
        if (stays == null && obstacle.isEmpty()) {
            ledger.settle(node, node.making().issueId() == null ? NodeState.DROPPED : NodeState.REMOVED, "");
            return;
        }
        String parent = node.planned().place().parent();
        if (parent != null) {
            pass.staying().add(parent);
        }
        pass.staying().add(node.key());
        Problem problem = stays == null || obstacle.isPresent()
                ? Problem.of(NOT_REMOVED, obstacle.orElse(""))
                : reason(pass.leftovers(), stays);
        ledger.settle(node, NodeState.KEPT, problem.encode());
    }

    private static Problem reason(Leftovers leftovers, Verdict stays) {
        if (!stays.closable()) {
            return new Problem(Problem.KEPT, stays.signs());
        }
        return Problem.of(leftovers == Leftovers.CLOSE ? "closed-instead" : "may-not-delete");
    }
}
