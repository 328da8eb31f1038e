package org.aiadoption.planner.application.port;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.plan.Attempt;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.PlannedNode;

/** The record of which node became which issue, and of what was tried. */
public interface Ledger {

    /**
     * The plan's nodes in the order of making, their descriptions left empty. One statement. The issue of the node that is
     * being made shows a moment late: who acts on nodes opens a pass.
     */
    List<Node> nodes(long planId);

    /**
     * Adds nodes to a plan, behind those that it has. To be called under the plan's lock, for nodes that it does not
     * have. One transaction.
     */
    void append(long planId, List<PlannedNode> added);

    /** For whoever is going to write. Two statements. */
    LedgerPass open(long planId);

    /** The attempts that came to nothing, oldest first. */
    List<Attempt> attempts(long planId);

    /** Which node the issue belongs to; empty for issues that belong to no plan. */
    Optional<NodeAddress> ofIssue(long issueId);

    /** All issues of all plans, for {@link PlanIssues}. */
    List<IssueAddress> issues();

    /** An issue and the node it belongs to. */
    record IssueAddress(long issueId, NodeAddress node) {}
}
