package org.aiadoption.planner.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.LedgerPass.Begun;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.domain.plan.Attempt;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Making;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.jspecify.annotations.Nullable;

/** A ledger in memory. */
public final class InMemoryLedger implements Ledger {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final Map<Long, List<Attempt>> attempts = new HashMap<>();
    private final Map<Long, NodeAddress> made = new LinkedHashMap<>();

    synchronized void add(long planId, Outline outline) {
        append(planId, outline.nodes());
    }

    @Override
    public synchronized void append(long planId, List<PlannedNode> added) {
        for (PlannedNode planned : added) {
            IssueText text =
                    new IssueText(planned.text().summary(), "", planned.text().epicName());
            PlannedNode slim =
                    new PlannedNode(planned.place(), text, planned.span(), planned.role(), planned.assignee());
            Node node = new Node(planId, slim, Making.notBegun());
            nodes.put(node.ref(), node);
            descriptions.put(node.ref(), planned.text().description());
        }
    }

    @Override
    public synchronized List<Node> nodes(long planId) {
        return nodes.values().stream().filter(n -> n.planId() == planId).toList();
    }

    @Override
    public LedgerPass open(long planId) {
        return new Pass(planId);
    }

    @Override
    public synchronized List<Attempt> attempts(long planId) {
        return attempts.getOrDefault(planId, List.of());
    }

    /** What a node's issue is to say, without the mark. */
    public synchronized String description(Node node) {
        return Optional.ofNullable(descriptions.get(node.ref()))
                .orElseThrow(() -> new IllegalStateException("there is no node " + node.ref()));
    }

    private synchronized void begin(Node node, String actorKey, Begun begun) {
        Making was = current(node).making();
        if (was.attempt() > 0) {
            attempts.computeIfAbsent(node.planId(), id -> new ArrayList<>())
                    .add(new Attempt(node.key(), was.attempt(), was.actorKey(), Instant.EPOCH, was.problem()));
        }
        change(
                node,
                old -> new Making(NodeState.MAKING, old.attempt() + 1, actorKey, begun.watermark(), old.issueId(), ""));
    }

    private synchronized boolean record(Node node, long issueId) {
        NodeAddress address = new NodeAddress(node.planId(), node.key());
        if (made.containsKey(issueId) || made.containsValue(address)) {
            return false;
        }
        made.put(issueId, address);
        return true;
    }

    private synchronized void settle(Node node, NodeState state, String problem, @Nullable Long issueId) {
        change(
                node,
                was -> new Making(
                        state,
                        was.attempt(),
                        was.actorKey(),
                        was.watermark(),
                        issueId == null ? was.issueId() : issueId,
                        problem));
    }

    private synchronized void disown(Node node) {
        change(
                node,
                was -> new Making(was.state(), was.attempt(), null, was.watermark(), was.issueId(), was.problem()));
    }

    /** The plan's issues are nobody's any more. */
    synchronized void release(long planId) {
        made.values().removeIf(address -> address.planId() == planId);
    }

    private synchronized void forget(Node node) {
        made.values().remove(new NodeAddress(node.planId(), node.key()));
        change(node, was -> new Making(NodeState.PLANNED, was.attempt(), was.actorKey(), was.watermark(), null, ""));
    }

    private synchronized List<Node> withRecorded(long planId) {
        Map<NodeAddress, Long> recorded = new HashMap<>();
        made.forEach((issueId, address) -> recorded.put(address, issueId));
        return nodes(planId).stream()
                .map(node -> withIssue(node, recorded.get(new NodeAddress(planId, node.key()))))
                .toList();
    }

    private static Node withIssue(Node node, @Nullable Long issueId) {
        Making was = node.making();
        return issueId == null
                ? node
                : new Node(
                        node.planId(),
                        node.planned(),
                        new Making(
                                was.state(), was.attempt(), was.actorKey(), was.watermark(), issueId, was.problem()));
    }

    /** Writes as late as the contract allows, so that whatever relies on more is found out. */
    private final class Pass implements LedgerPass {

        private final List<Node> seen;
        private final Map<String, Long> issues = new HashMap<>();
        private @Nullable Node unsaved;

        Pass(long planId) {
            seen = withRecorded(planId);
            seen.forEach(node -> {
                Long issueId = node.making().issueId();
                if (issueId != null) {
                    issues.put(node.ref(), issueId);
                }
            });
        }

        @Override
        public List<Node> nodes() {
            return seen;
        }

        @Override
        public String description(Node node) {
            return InMemoryLedger.this.description(node);
        }

        @Override
        public void begin(Node node, String actorKey, Begun begun) {
            flush();
            InMemoryLedger.this.begin(node, actorKey, begun);
        }

        @Override
        public boolean record(Node node, long issueId) {
            current(node);
            boolean recorded = InMemoryLedger.this.record(node, issueId);
            if (recorded) {
                issues.put(node.ref(), issueId);
            }
            return recorded;
        }

        @Override
        public boolean attach(Node node, long issueId) {
            boolean attached = record(node, issueId);
            if (attached) {
                settle(node, NodeState.MADE, "");
                InMemoryLedger.this.disown(node);
            }
            return attached;
        }

        @Override
        public void complete(Node node) {
            flush();
            unsaved = node;
        }

        @Override
        public void settle(Node node, NodeState state, String problem) {
            flush();
            InMemoryLedger.this.settle(node, state, problem, issues.get(node.ref()));
        }

        @Override
        public void forget(Node node) {
            flush();
            issues.remove(node.ref());
            InMemoryLedger.this.forget(node);
        }

        @Override
        public void flush() {
            Node node = unsaved;
            unsaved = null;
            if (node != null) {
                InMemoryLedger.this.settle(node, NodeState.DONE, "", issues.get(node.ref()));
            }
        }
    }

    @Override
    public synchronized Optional<NodeAddress> ofIssue(long issueId) {
        return Optional.ofNullable(made.get(issueId));
    }

    @Override
    public synchronized List<IssueAddress> issues() {
        List<IssueAddress> issues = new ArrayList<>();
        made.forEach((issueId, address) -> issues.add(new IssueAddress(issueId, address)));
        return issues;
    }

    private Node current(Node node) {
        Node now = nodes.get(node.ref());
        if (now == null) {
            throw new IllegalStateException("there is no node " + node.ref());
        }
        return now;
    }

    private void change(Node node, UnaryOperator<Making> change) {
        Node before = current(node);
        nodes.put(node.ref(), new Node(before.planId(), before.planned(), change.apply(before.making())));
    }
}
