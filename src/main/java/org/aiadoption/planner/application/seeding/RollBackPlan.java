package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/**
 * Begins to take a plan back, in the name of who asks for it. A plan in the making stops being made at once. The issues
 * are deleted by and by, as they are made.
 */
public final class RollBackPlan {

    private final Access access;
    private final PlanStore plans;
    private final Leases leases;
    private final ClusterLocks locks;
    private final SeedingQueue queue;

    public RollBackPlan(Access access, PlanStore plans, Leases leases, ClusterLocks locks, SeedingQueue queue) {
        this.access = access;
        this.plans = plans;
        this.leases = leases;
        this.locks = locks;
        this.queue = queue;
    }

    /** The state after it; a plan that is being rolled back goes on as it was asked to. */
    public Outcome<PlanState> rollBack(String userKey, long planId, Leftovers leftovers) {
        return locks.locked(
                ClusterLocks.plan(planId),
                () -> access.managedPlan(userKey, planId).then(plan -> rollBack(userKey, plan, leftovers)));
    }

    private Outcome<PlanState> rollBack(String userKey, Plan plan, Leftovers leftovers) {
        if (plan.state() == PlanState.ROLLING_BACK) {
            return Outcome.done(plan.state());
        }
        if (plan.state() == PlanState.DRAFT) {
            return Outcome.refused(
                    Refusal.conflict("plan-not-made", plan.state().code()));
        }
        return Outcome.done(begin(userKey, plan, leftovers));
    }

    private PlanState begin(String userKey, Plan plan, Leftovers leftovers) {
        leases.revoke(plan.id());
        plans.changeActor(plan.id(), userKey);
        plans.changeState(
                plan.id(),
                PlanState.ROLLING_BACK,
                RollBackNote.RUNNING.with(leftovers).encode());
        queue.enqueue(plan.id());
        return PlanState.ROLLING_BACK;
    }
}
