package org.aiadoption.planner.application.seeding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Case;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Looks through the numbers that a project gave out while a plan was made, for issues of the plan that no node has: late
 * ones of a server that was taken for dead. The same proof is asked of them as of any lost issue.
 */
final class SweepPlan {

    /** How far behind the last attempt a late issue is looked for. Its own worker looks after one that comes still later. */
    private static final long REACH = 500;

    private final IssueTracker tracker;
    private final Ledger ledger;
    private final ExtraIssues extras;

    SweepPlan(IssueTracker tracker, Ledger ledger, ExtraIssues extras) {
        this.tracker = tracker;
        this.ledger = ledger;
        this.extras = extras;
    }

    /** An issue that is one too many, and the node whose mark it bears. */
    record Extra(Node node, TrackedIssue issue) {}

    /** Only a plan that was broken off amid an issue can have left any. */
    static boolean due(SeedingRun run) {
        return run.pass().nodes().stream()
                .anyMatch(node ->
                        MakeNode.mayBeLost(node) && !node.making().state().finished());
    }

    List<Extra> find(Plan plan, LedgerPass pass, Case about) {
        List<Node> begun = pass.nodes().stream()
                .filter(node -> node.making().attempt() > 0)
                .toList();
        Map<String, Node> byKey = begun.stream().collect(Collectors.toMap(Node::key, Function.identity()));
        Set<Long> known = knownNumbers(plan, begun);
        return numbers(plan, begun)
                .filter(number -> !known.contains(number))
                .mapToObj(number -> tracker.atNumber(plan.projectId(), number))
                .flatMap(Optional::stream)
                .flatMap(issue -> extra(plan, about, byKey, issue))
                .toList();
    }

    /** The numbers of the issues that nodes have: one statement instead of a look at each of them. */
    private Set<Long> knownNumbers(Plan plan, List<Node> begun) {
        List<Long> recorded = begun.stream()
                .map(node -> node.making().issueId())
                .filter(Objects::nonNull)
                .toList();
        return tracker.findAll(recorded).stream()
                .filter(issue -> issue.projectId() == plan.projectId())
                .map(TrackedIssue::number)
                .collect(Collectors.toSet());
    }

    private LongStream numbers(Plan plan, List<Node> begun) {
        LongStream watermarks = begun.stream().mapToLong(node -> node.making().watermark());
        var span = watermarks.summaryStatistics();
        return begun.isEmpty()
                ? LongStream.empty()
                : LongStream.rangeClosed(
                        span.getMin() + 1, Math.min(tracker.counter(plan.projectId()), span.getMax() + REACH));
    }

    private Stream<Extra> extra(Plan plan, Case about, Map<String, Node> byKey, TrackedIssue issue) {
        return Mark.lastLineOf(issue.content().description())
                .filter(mark -> mark.planId() == plan.id())
                .map(mark -> byKey.get(mark.nodeKey()))
                .filter(node ->
                        issue.content().typeId().equals(plan.design().mapping().typeOf(node.kind())))
                .filter(node -> about.actors().contains(issue.staff().creator()))
                .filter(node -> ledger.ofIssue(issue.id()).isEmpty())
                .map(node -> new Extra(node, issue))
                .stream();
    }

    /** Takes away what may be taken away; what must stay is named at its node. */
    void sweep(SeedingRun run) {
        Case about = Case.of(run.plan(), run.actor(), run.pass());
        for (Extra extra : find(run.plan(), run.pass(), about)) {
            Optional<Problem> left =
                    extras.remove(about, extra.node(), List.of(extra.issue().id()));
            left.ifPresent(problem -> run.pass().settle(extra.node(), NodeState.DONE, problem.encode()));
        }
    }
}
