package org.aiadoption.planner.application.seeding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.Maintenance;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Case;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Verdict;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Takes a plan's issues away in the opposite order of their making, so that nothing is ever above what is gone. Each is
 * judged just before it is deleted, and noted just after: a roll back that was interrupted goes on where it stopped.
 */
final class UnmakePlan {

    private static final String NOT_REMOVED = "not-removed";

    private final IssueTracker tracker;
    private final IssueRemoval removal;
    private final Ledger ledger;
    private final JudgeRemoval judge;
    private final Maintenance maintenance;
    private final FindLostIssue findLostIssue;

    UnmakePlan(IssueTracker tracker, IssueRemoval removal, JudgeRemoval judge, Ledger ledger, Maintenance maintenance) {
        this.tracker = tracker;
        this.removal = removal;
        this.ledger = ledger;
        this.judge = judge;
        this.maintenance = maintenance;
        this.findLostIssue = new FindLostIssue(tracker, ledger);
    }

    /** One roll back: the plan, and the keys of those nodes below which something stays. */
    private record Pass(SeedingRun run, Case about, Leftovers leftovers, Set<String> staying) {}

    /** How the plan stands afterwards; empty when the work was stopped. */
    Optional<Ending> unmake(SeedingRun run, Leftovers leftovers) {
        List<Node> nodes = new ArrayList<>(run.pass().nodes());
        Collections.reverse(nodes);
        Pass pass = new Pass(run, Case.of(run.plan(), run.actor(), run.pass()), leftovers, new HashSet<>());
        for (Node node : nodes) {
            if (!run.holds()) {
                return Optional.empty();
            }
            if (maintenance.underWay()) {
                return Optional.of(later(leftovers));
            }
            unmake(pass, node);
        }
        return Optional.of(ending(pass));
    }

    /** Jira is being worked on: the roll back goes on as it was asked for when that is over. */
    private static Ending later(Leftovers leftovers) {
        return new Ending(
                PlanState.ROLLING_BACK, RollBackNote.RUNNING.with(leftovers).encode());
    }

    /** Takes back an issue that came too late for the roll back, in the name of who rolled back. */
    void takeBack(Plan plan, SeedingRun.NewIssue late) {
        LedgerPass now = ledger.open(plan.id());
        Optional<Problem> left = tracker.find(late.issueId())
                .flatMap(issue -> left(Case.of(plan, plan.status().actorKey(), now), late));
        NodeState state = left.isPresent() ? NodeState.KEPT : NodeState.REMOVED;
        now.settle(late.node(), state, left.map(Problem::encode).orElse(""));
    }

    private Optional<Problem> left(Case about, SeedingRun.NewIssue late) {
        Verdict verdict = judge.judge(about, late.node(), late.issueId(), false);
        return verdict.goes()
                ? removal.delete(about.actor(), late.issueId()).map(message -> Problem.of(NOT_REMOVED, message))
                : Optional.of(reason(Leftovers.KEEP, verdict));
    }

    private static Ending ending(Pass pass) {
        return pass.staying().isEmpty() || pass.leftovers() != Leftovers.KEEP
                ? new Ending(PlanState.REMOVED, "")
                : new Ending(PlanState.ACTIVE, Problem.of("rolled-back-partly").encode());
    }

    private void unmake(Pass pass, Node node) {
        Long recorded = node.making().issueId();
        List<Long> issues = recorded == null ? lost(pass, node) : List.of(recorded);
        Optional<Problem> left = Optional.empty();
        for (long issueId : issues) {
            Optional<Problem> stays = remove(pass, node, issueId);
            left = left.or(() -> stays);
        }
        note(pass, node, left);
    }

    /** What keeps the issue; empty when it is gone. */
    private Optional<Problem> remove(Pass pass, Node node, long issueId) {
        Verdict verdict = verdict(pass, node, issueId);
        Optional<String> obstacle =
                verdict.goes() ? removal.delete(pass.run().actor(), issueId) : closed(pass, verdict, issueId);
        Optional<Problem> problem = obstacle.map(message -> Problem.of(NOT_REMOVED, message));
        return verdict.goes() ? problem : problem.or(() -> Optional.of(reason(pass.leftovers(), verdict)));
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

    private static void note(Pass pass, Node node, Optional<Problem> left) {
        LedgerPass ledger = pass.run().pass();
        if (left.isEmpty()) {
            ledger.settle(node, node.making().issueId() == null ? NodeState.DROPPED : NodeState.REMOVED, "");
            return;
        }
        Stream.of(
                        Optional.of(node.key()),
                        Optional.ofNullable(node.planned().place().parent()))
                .flatMap(Optional::stream)
                .forEach(pass.staying()::add);
        ledger.settle(node, NodeState.KEPT, left.get().encode());
    }

    private static Problem reason(Leftovers leftovers, Verdict stays) {
        if (!stays.closable()) {
            return new Problem(Problem.KEPT, stays.signs());
        }
        return Problem.of(leftovers == Leftovers.CLOSE ? "closed-instead" : "may-not-delete");
    }
}
