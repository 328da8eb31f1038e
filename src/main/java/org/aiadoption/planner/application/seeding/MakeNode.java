package org.aiadoption.planner.application.seeding;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.LedgerPass.Begun;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Case;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes the issue of one node. The order is what keeps it safe: note the attempt, make sure of the lease, let Jira make
 * the issue, record it, complete it. Whatever is interrupted in between is found again from the note.
 */
final class MakeNode {

    /** Jira said no before it made anything, so that no lost issue need be looked for. */
    static final String REFUSED = "jira-refused";

    private final IssueTracker tracker;
    private final ExtraIssues extras;
    private final Ledger ledger;
    private final PlanIssues planIssues;
    private final ClusterLocks locks;
    private final FindLostIssue findLostIssue;
    private final CompleteIssue completeIssue;

    MakeNode(IssueTracker tracker, ExtraIssues extras, Ledger ledger, PlanIssues planIssues, ClusterLocks locks) {
        this.tracker = tracker;
        this.extras = extras;
        this.ledger = ledger;
        this.planIssues = planIssues;
        this.locks = locks;
        this.findLostIssue = new FindLostIssue(tracker, ledger);
        this.completeIssue = new CompleteIssue(tracker);
    }

    NodeOutcome make(SeedingRun run, Node node) {
        Long recorded = node.making().issueId();
        if (recorded != null) {
            // why: the worker that recorded it may have died before it told anybody
            planIssues.added(recorded, address(node));
            return mend(run, node, recorded)
                    .<NodeOutcome>map(problem -> hindered(run, node, problem))
                    .orElseGet(() -> complete(run, node, recorded));
        }
        List<TrackedIssue> lost = mayBeLost(node) ? findLostIssue.find(run.plan(), node) : List.of();
        return lost.isEmpty() ? create(run, node) : adopt(run, node, lost);
    }

    static boolean mayBeLost(Node node) {
        boolean begun = node.making().attempt() > 0 && node.making().state() != NodeState.PLANNED;
        return begun && !node.making().problem().startsWith(REFUSED);
    }

    private NodeOutcome create(SeedingRun run, Node node) {
        IssueDraft draft = draft(run, node);
        return begin(run, node) ? follow(run, node, make(run, node, draft)) : new NodeOutcome.Stopped();
    }

    private NodeOutcome follow(SeedingRun run, Node node, Creation creation) {
        if (creation instanceof Creation.Created created) {
            run.exists(node, created);
            foresee(run, run.upcoming().filter(next -> isBelow(next, node)));
            return record(run, node, created.issueId());
        }
        if (creation instanceof Creation.Rejected rejected) {
            return hindered(run, node, Problem.of(REFUSED, String.join(" ", rejected.messages())));
        }
        List<String> messages = ((Creation.Unclear) creation).messages();
        return hindered(run, node, Problem.of("jira-unclear", String.join(" ", messages)));
    }

    /**
     * Under the lock, so that a worker that lost its lease writes over nothing that happened since, and that whoever
     * takes the lease knows of this attempt. Jira is asked at once after it.
     */
    private boolean begin(SeedingRun run, Node node) {
        long watermark =
                run.newestNumber().orElseGet(() -> tracker.counter(run.plan().projectId()));
        return locks.locked(ClusterLocks.plan(node.planId()), () -> {
            boolean ours = run.holds();
            if (ours) {
                run.pass().begin(node, run.actor(), new Begun(run.lease().epoch(), watermark));
            }
            return ours;
        });
    }

    /** Jira judges the next draft while it makes this one's issue, unless the next one needs that issue. */
    private Creation make(SeedingRun run, Node node, IssueDraft draft) {
        foresee(run, run.upcoming().filter(next -> !isBelow(next, node)));
        return tracker.create(run.actor(), draft);
    }

    private void foresee(SeedingRun run, Optional<Node> upcoming) {
        upcoming.filter(next -> next.making().state() == NodeState.PLANNED)
                .ifPresent(next -> tracker.foresee(run.actor(), draft(run, next)));
    }

    private static boolean isBelow(Node next, Node node) {
        return node.key().equals(next.planned().place().parent());
    }

    private NodeOutcome adopt(SeedingRun run, Node node, List<TrackedIssue> lost) {
        long kept = lost.get(0).id();
        Optional<Problem> obstacle = mend(run, node, kept);
        if (obstacle.isPresent()) {
            return hindered(run, node, obstacle.get());
        }
        NodeOutcome outcome = record(run, node, kept);
        if (lost.size() > 1 && outcome instanceof NodeOutcome.Completed) {
            List<Long> rest = lost.stream().skip(1).map(TrackedIssue::id).toList();
            extras.remove(about(run, run.pass()), node, rest)
                    .ifPresent(problem -> run.pass().settle(node, NodeState.DONE, problem.encode()));
        }
        return outcome;
    }

    private Optional<Problem> mend(SeedingRun run, Node node, long issueId) {
        return tracker.mend(run.actor(), issueId, draft(run, node))
                .map(message -> Problem.of("not-completed", message));
    }

    /** Records an issue even when the lease was lost meanwhile: it exists, and must not be forgotten. */
    private NodeOutcome record(SeedingRun run, Node node, long issueId) {
        if (!run.pass().record(node, issueId)) {
            dispose(run, node, issueId);
            return new NodeOutcome.Stopped();
        }
        run.made(node, issueId);
        planIssues.added(issueId, address(node));
        if (run.trusted()) {
            return complete(run, node, issueId);
        }
        run.pass().settle(node, NodeState.MADE, "");
        return new NodeOutcome.Stopped();
    }

    /**
     * Another worker was faster. Unless it recorded this very issue, the issue is one too many; and if it did, both may
     * have linked it.
     */
    private void dispose(SeedingRun run, Node node, long issueId) {
        LedgerPass now = ledger.open(node.planId());
        Optional<Problem> left = ledger.ofIssue(issueId).isPresent()
                ? tracker.leaveOneLink(run.actor(), issueId).map(message -> Problem.of("not-completed", message))
                : extras.remove(about(run, now), node, List.of(issueId));
        left.ifPresent(problem -> now.nodes().stream()
                .filter(other -> other.key().equals(node.key()))
                .forEach(other -> now.settle(other, other.making().state(), problem.encode())));
    }

    private static Case about(SeedingRun run, LedgerPass pass) {
        return Case.of(run.plan(), run.actor(), pass);
    }

    private NodeOutcome complete(SeedingRun run, Node node, long issueId) {
        Optional<String> obstacle = completeIssue.complete(run, node, issueId);
        if (obstacle.isPresent()) {
            return hindered(run, node, Problem.of("not-completed", obstacle.get()));
        }
        run.pass().complete(node);
        return new NodeOutcome.Completed(issueId);
    }

    /** Without the lease it is for somebody else to say how the node stands. */
    private NodeOutcome hindered(SeedingRun run, Node node, Problem problem) {
        if (!run.holds()) {
            run.newest().ifPresent(made -> run.pass().settle(made.node(), NodeState.MADE, ""));
            return new NodeOutcome.Stopped();
        }
        run.pass().settle(node, NodeState.FAILED, problem.encode());
        return new NodeOutcome.Hindered(problem);
    }

    private static IssueDraft draft(SeedingRun run, Node node) {
        return run.drafts().of(node, epic(run, node));
    }

    private static NodeAddress address(Node node) {
        return new NodeAddress(node.planId(), node.key());
    }

    private static @Nullable Long epic(SeedingRun run, Node node) {
        return node.kind() == NodeKind.ITEM && run.phasesAreEpics() ? run.parentIssue(node) : null;
    }
}
