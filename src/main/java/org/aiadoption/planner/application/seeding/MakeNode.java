package org.aiadoption.planner.application.seeding;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.TrackedIssue;
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
    private final Ledger ledger;
    private final Leases leases;
    private final PlanIssues planIssues;
    private final ClusterLocks locks;
    private final FindLostIssue findLostIssue;
    private final CompleteIssue completeIssue;
    private final IssueDrafts drafts;

    MakeNode(IssueTracker tracker, Ledger ledger, Leases leases, PlanIssues planIssues, ClusterLocks locks) {
        this.tracker = tracker;
        this.ledger = ledger;
        this.leases = leases;
        this.planIssues = planIssues;
        this.locks = locks;
        this.findLostIssue = new FindLostIssue(tracker, ledger);
        this.completeIssue = new CompleteIssue(tracker);
        this.drafts = new IssueDrafts(ledger);
    }

    NodeOutcome make(SeedingRun run, Node node) {
        Long recorded = node.making().issueId();
        if (recorded != null) {
            // why: the worker that recorded it may have died before it told anybody
            planIssues.added(recorded, address(node));
            return complete(run, node, recorded);
        }
        List<TrackedIssue> lost = mayBeLost(node) ? findLostIssue.find(run.plan(), node) : List.of();
        return lost.isEmpty() ? create(run, node) : adopt(run, node, lost);
    }

    static boolean mayBeLost(Node node) {
        return node.making().attempt() > 0 && !node.making().problem().startsWith(REFUSED);
    }

    private NodeOutcome create(SeedingRun run, Node node) {
        if (!begin(run, node)) {
            return new NodeOutcome.Stopped();
        }
        IssueDraft draft = draft(run, node);
        if (!leases.holds(run.lease())) {
            return new NodeOutcome.Stopped();
        }
        return follow(run, node, tracker.create(run.actor(), draft));
    }

    private NodeOutcome follow(SeedingRun run, Node node, Creation creation) {
        if (creation instanceof Creation.Created created) {
            return record(run, node, created.issueId());
        }
        if (creation instanceof Creation.Rejected rejected) {
            return hindered(run, node, Problem.of(REFUSED, String.join(" ", rejected.messages())));
        }
        List<String> messages = ((Creation.Unclear) creation).messages();
        return hindered(run, node, Problem.of("jira-unclear", String.join(" ", messages)));
    }

    /** Under the lock, so that a worker that lost its lease writes over nothing that happened since. */
    private boolean begin(SeedingRun run, Node node) {
        long watermark = tracker.counter(run.plan().projectId());
        return locks.locked(ClusterLocks.plan(node.planId()), () -> {
            boolean ours = leases.holds(run.lease());
            if (ours) {
                ledger.begin(node, run.actor(), watermark);
            }
            return ours;
        });
    }

    private NodeOutcome adopt(SeedingRun run, Node node, List<TrackedIssue> lost) {
        long kept = lost.get(0).id();
        Optional<String> obstacle = tracker.mend(run.actor(), kept, draft(run, node));
        if (obstacle.isPresent()) {
            return hindered(run, node, Problem.of("not-completed", obstacle.get()));
        }
        NodeOutcome outcome = record(run, node, kept);
        if (lost.size() > 1 && outcome instanceof NodeOutcome.Completed) {
            List<String> extras = lost.stream().skip(1).map(TrackedIssue::key).toList();
            Problem problem = Problem.of("extra-issues", String.join(", ", extras));
            ledger.settle(node, NodeState.DONE, problem.encode());
        }
        return outcome;
    }

    /** Records an issue even when the lease was lost meanwhile: it exists, and must not be forgotten. */
    private NodeOutcome record(SeedingRun run, Node node, long issueId) {
        if (!ledger.record(node, issueId)) {
            nameExtra(node, issueId);
            return new NodeOutcome.Stopped();
        }
        planIssues.added(issueId, address(node));
        return leases.holds(run.lease()) ? complete(run, node, issueId) : new NodeOutcome.Stopped(issueId);
    }

    /** Another worker was faster. Unless it recorded this very issue, the issue is one too many, and readers are told. */
    private void nameExtra(Node node, long issueId) {
        if (ledger.ofIssue(issueId).isPresent()) {
            return;
        }
        String key = tracker.find(issueId).map(TrackedIssue::key).orElseGet(() -> String.valueOf(issueId));
        String problem = Problem.of("extra-issues", key).encode();
        ledger.nodes(node.planId()).stream()
                .filter(now -> now.key().equals(node.key()))
                .forEach(now -> ledger.settle(now, now.making().state(), problem));
    }

    private NodeOutcome complete(SeedingRun run, Node node, long issueId) {
        Optional<String> obstacle = completeIssue.complete(run, node, issueId);
        if (obstacle.isPresent()) {
            return hindered(run, node, Problem.of("not-completed", obstacle.get()));
        }
        ledger.settle(node, NodeState.DONE, "");
        return new NodeOutcome.Completed(issueId);
    }

    /** Without the lease it is for somebody else to say how the node stands. */
    private NodeOutcome hindered(SeedingRun run, Node node, Problem problem) {
        if (!leases.holds(run.lease())) {
            return new NodeOutcome.Stopped();
        }
        ledger.settle(node, NodeState.FAILED, problem.encode());
        return new NodeOutcome.Hindered(problem);
    }

    private IssueDraft draft(SeedingRun run, Node node) {
        return drafts.of(run.plan(), node, epic(run, node));
    }

    private static NodeAddress address(Node node) {
        return new NodeAddress(node.planId(), node.key());
    }

    private static @Nullable Long epic(SeedingRun run, Node node) {
        return node.kind() == NodeKind.ITEM && run.phasesAreEpics() ? run.parentIssue(node) : null;
    }
}
