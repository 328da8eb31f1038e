package org.aiadoption.planner.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Making;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.PlannedNode;

/** A ledger in memory. */
public final class InMemoryLedger implements Ledger {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final Map<Long, NodeAddress> made = new LinkedHashMap<>();

    synchronized void add(long planId, Outline outline) {
        for (PlannedNode planned : outline.nodes()) {
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
    public synchronized String description(Node node) {
        return Optional.ofNullable(descriptions.get(node.ref()))
                .orElseThrow(() -> new IllegalStateException("there is no node " + node.ref()));
    }

    @Override
    public synchronized void begin(Node node, String actorKey, long watermark) {
        change(node, was -> new Making(NodeState.MAKING, was.attempt() + 1, actorKey, watermark, was.issueId(), ""));
    }

    @Override
    public synchronized boolean record(Node node, long issueId) {
        NodeAddress address = new NodeAddress(node.planId(), node.key());
        if (made.containsKey(issueId) || made.containsValue(address)) {
            return false;
        }
        made.put(issueId, address);
        change(
                node,
                was -> new Making(
                        NodeState.MADE, was.attempt(), was.actorKey(), was.watermark(), issueId, was.problem()));
        return true;
    }

    @Override
    public synchronized void settle(Node node, NodeState state, String problem) {
        change(node, was -> new Making(state, was.attempt(), was.actorKey(), was.watermark(), was.issueId(), problem));
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

    private void change(Node node, UnaryOperator<Making> change) {
        Node before = nodes.get(node.ref());
        if (before == null) {
            throw new IllegalStateException("there is no node " + node.ref());
        }
        nodes.put(node.ref(), new Node(before.planId(), before.planned(), change.apply(before.making())));
    }
}
