package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/** Goes on with a plan that was paused or that failed. The issues still to be made are made in the resumer's name. */
public final class ResumePlan {

    private final Access access;
    private final PlanStore plans;
    private final Permissions permissions;
    private final ClusterLocks locks;
    private final SeedingQueue queue;

    public ResumePlan(Access access, PlanStore plans, Permissions permissions, ClusterLocks locks, SeedingQueue queue) {
        this.access = access;
        this.plans = plans;
        this.permissions = permissions;
        this.locks = locks;
        this.queue = queue;
    }

    /** The state after it; resuming a running plan changes nothing. */
    public Outcome<PlanState> resume(String userKey, long planId) {
        return locks.locked(
                ClusterLocks.plan(planId),
                () -> access.managedPlan(userKey, planId).then(plan -> resume(userKey, plan)));
    }

    private Outcome<PlanState> resume(String userKey, Plan plan) {
        if (plan.state().running()) {
            return Outcome.done(plan.state());
        }
        if (!plan.state().resumable()) {
            return Outcome.refused(
                    Refusal.conflict("plan-not-resumable", plan.state().code()));
        }
        if (!permissions.may(userKey, Action.CREATE, plan.projectId())) {
            return Outcome.refused(Refusal.forbidden("permission-missing-create"));
        }
        plans.changeActor(plan.id(), userKey);
        plans.changeState(plan.id(), PlanState.WAITING, "");
        queue.enqueue(plan.id());
        return Outcome.done(PlanState.WAITING);
    }
}
