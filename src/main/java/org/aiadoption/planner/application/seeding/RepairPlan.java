package org.aiadoption.planner.application.seeding;

import java.util.HashSet;
import java.util.Set;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.ReopenPlan;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.seeding.CheckPlan.Found;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/**
 * Mends what {@link CheckPlan} finds, in the name of who asks: deleted issues are made again, what hangs on them is hung
 * on them again, extras go. A worker does it, with all the care of the first making.
 */
public final class RepairPlan {

    private final Access access;
    private final Ledger ledger;
    private final CheckPlan checkPlan;
    private final ClusterLocks locks;
    private final ReopenPlan reopenPlan;

    public RepairPlan(Access access, Ledger ledger, CheckPlan checkPlan, ClusterLocks locks, ReopenPlan reopenPlan) {
        this.access = access;
        this.ledger = ledger;
        this.checkPlan = checkPlan;
        this.locks = locks;
        this.reopenPlan = reopenPlan;
    }

    /** The state after it; active at once when there is nothing to mend. */
    public Outcome<PlanState> repair(String userKey, long planId) {
        return locks.locked(
                ClusterLocks.plan(planId),
                () -> access.managedPlan(userKey, planId)
                        .then(ReopenPlan::whole)
                        .map(plan -> mend(userKey, plan)));
    }

    private PlanState mend(String userKey, Plan plan) {
        Set<String> deleted = new HashSet<>();
        Set<String> uneasy = new HashSet<>();
        for (Found found : checkPlan.check(userKey, plan)) {
            switch (found.difference()) {
                case DELETED -> deleted.add(found.node().key());
                case EXTRA, UNLINKED -> uneasy.add(found.node().key());
                case MOVED, RETYPED, UNMARKED -> {}
            }
        }
        if (deleted.isEmpty() && uneasy.isEmpty()) {
            return PlanState.ACTIVE;
        }
        open(plan, deleted, uneasy);
        return reopenPlan.reopen(userKey, plan.id());
    }

    /** Deleted nodes are to be made again; those below them, and those that are uneasy, are looked at again. */
    private void open(Plan plan, Set<String> deleted, Set<String> uneasy) {
        LedgerPass pass = ledger.open(plan.id());
        for (Node node : pass.nodes()) {
            String parent = node.planned().place().parent();
            boolean below = parent != null && deleted.contains(parent);
            if (deleted.contains(node.key())) {
                pass.forget(node);
            } else if (node.making().issueId() != null && (below || uneasy.contains(node.key()))) {
                pass.settle(node, NodeState.MADE, "");
            }
        }
    }
}
