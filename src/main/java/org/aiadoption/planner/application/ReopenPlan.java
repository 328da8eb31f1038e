package org.aiadoption.planner.application;

import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/** Gives a plan that is whole back to the workers, who do what its ledger says is still to be done. */
public final class ReopenPlan {

    private final PlanStore plans;
    private final SeedingQueue queue;

    public ReopenPlan(PlanStore plans, SeedingQueue queue) {
        this.plans = plans;
        this.queue = queue;
    }

    /** The plan, if it is whole; any other is resumed or left to its worker. */
    public static Outcome<Plan> whole(Plan plan) {
        return plan.state() == PlanState.ACTIVE
                ? Outcome.done(plan)
                : Outcome.refused(
                        Refusal.conflict("plan-not-whole", plan.state().code()));
    }

    /** In this user's name, under the plan's lock. The state after it. */
    public PlanState reopen(String userKey, long planId) {
        plans.changeActor(planId, userKey);
        plans.changeState(planId, PlanState.WAITING, "");
        queue.enqueue(planId);
        return PlanState.WAITING;
    }
}
