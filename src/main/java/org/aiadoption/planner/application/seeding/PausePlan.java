package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Stops the making or the roll back of a plan until somebody resumes it. It takes the worker's lease away, so no issue is begun after
 * this returns; one that Jira is making at that moment is still recorded.
 */
public final class PausePlan {

    private final Access access;
    private final PlanStore plans;
    private final Leases leases;
    private final ClusterLocks locks;

    public PausePlan(Access access, PlanStore plans, Leases leases, ClusterLocks locks) {
        this.access = access;
        this.plans = plans;
        this.leases = leases;
        this.locks = locks;
    }

    /** The state after it; pausing a paused plan changes nothing. */
    public Outcome<PlanState> pause(String userKey, long planId) {
        return locks.locked(
                ClusterLocks.plan(planId),
                () -> access.managedPlan(userKey, planId).then(this::pause));
    }

    private Outcome<PlanState> pause(Plan plan) {
        if (plan.state() == PlanState.PAUSED) {
            return Outcome.done(PlanState.PAUSED);
        }
        if (!plan.state().worked()) {
            return Outcome.refused(
                    Refusal.conflict("plan-not-running", plan.state().code()));
        }
        leases.revoke(plan.id());
        Problem note =
                RollBackNote.read(plan).map(RollBackNote.PAUSED::with).orElseGet(() -> Problem.of("paused-by-hand"));
        plans.changeState(plan.id(), PlanState.PAUSED, note.encode());
        return Outcome.done(PlanState.PAUSED);
    }
}
