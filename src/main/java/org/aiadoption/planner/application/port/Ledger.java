package org.aiadoption.planner.application.port;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;

/** The record of which node became which issue. Each call is a short transaction of its own. */
public interface Ledger {

    /** The plan's nodes in the order of making, their descriptions left empty. One statement. */
    List<Node> nodes(long planId);

    /** What the node's description is to be, without the mark. */
    String description(Node node);

    /** Notes that an attempt begins: in whose name, and above which number its issue will be found. */
    void begin(Node node, String actorKey, long watermark);

    /**
     * Notes that the node became this issue. Insert-only and unique both ways: false when the node already has an issue
     * or the issue already belongs to a node, and then nothing changed.
     */
    boolean record(Node node, long issueId);

    /** Notes how the node stands, and Jira's message if it was refused (else empty). */
    void settle(Node node, NodeState state, String problem);

    /** Which node the issue belongs to; empty for issues that belong to no plan. */
    Optional<NodeAddress> ofIssue(long issueId);

    /** All issues of all plans, for {@link PlanIssues}. */
    List<IssueAddress> issues();

    /** An issue and the node it belongs to. */
    record IssueAddress(long issueId, NodeAddress node) {}
}
