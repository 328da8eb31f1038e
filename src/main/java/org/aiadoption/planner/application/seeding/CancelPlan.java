package org.aiadoption.planner.application.seeding;

import java.util.List;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/**
 * Ends the making of a plan for good. Nothing that exists is taken away: nodes not yet begun are dropped, and the plan
 * goes on with what there is. A plan of which nothing was begun is gone.
 */
public final class CancelPlan {

    private final Access access;
    private final PlanStore plans;
    private final Ledger ledger;
    private final Leases leases;
    private final ClusterLocks locks;

    public CancelPlan(Access access, PlanStore plans, Ledger ledger, Leases leases, ClusterLocks locks) {
        this.access = access;
        this.plans = plans;
        this.ledger = ledger;
        this.leases = leases;
        this.locks = locks;
    }

    /** The state after it: active with the issues there are, or removed when there is none. */
    public Outcome<PlanState> cancel(String userKey, long planId) {
        return locks.locked(
                ClusterLocks.plan(planId),
                () -> access.managedPlan(userKey, planId).then(this::cancel));
    }

    private Outcome<PlanState> cancel(Plan plan) {
        if (!plan.state().running() && !plan.state().resumable()) {
            return Outcome.refused(
                    Refusal.conflict("plan-not-running", plan.state().code()));
        }
        leases.revoke(plan.id());
        LedgerPass pass = ledger.open(plan.id());
        List<Node> nodes = pass.nodes();
        nodes.stream().filter(CancelPlan::neverMade).forEach(n -> pass.settle(n, NodeState.DROPPED, ""));
        PlanState state = nodes.stream().allMatch(CancelPlan::nothingLeft) ? PlanState.REMOVED : PlanState.ACTIVE;
        plans.changeState(plan.id(), state, "");
        return Outcome.done(state);
    }

    private static boolean nothingLeft(Node node) {
        return neverMade(node) || node.making().state() == NodeState.REMOVED;
    }

    /** A node that Jira refused has no issue either; one in the making, or broken off amid it, may have one and is kept. */
    private static boolean neverMade(Node node) {
        boolean refused = node.making().state() == NodeState.FAILED
                && node.making().problem().startsWith(MakeNode.REFUSED);
        return node.making().issueId() == null && (node.making().state() == NodeState.PLANNED || refused);
    }
}
