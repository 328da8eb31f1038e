package org.aiadoption.planner.application.seeding;

import java.util.Optional;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Goes on with a plan that was paused or that failed, be it made or taken back. What is still to be done is done in the
 * resumer's name. On a copy of the database, only an administrator of Jira may go on, and binds the plan to the copy.
 */
public final class ResumePlan {

    /** The problem of a plan that waits on a copy of the database. */
    static final String COPIED = "copied-database";

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
        if (plan.state().worked()) {
            return Outcome.done(plan.state());
        }
        if (!plan.state().resumable()) {
            return Outcome.refused(
                    Refusal.conflict("plan-not-resumable", plan.state().code()));
        }
        Optional<Leftovers> rollBack = RollBackNote.read(plan);
        return mayGoOn(userKey, plan, rollBack.isPresent()).map(allowed -> goOn(userKey, plan, rollBack));
    }

    private Outcome<Plan> mayGoOn(String userKey, Plan plan, boolean rollingBack) {
        if (!rollingBack && !permissions.may(userKey, Action.CREATE, plan.projectId())) {
            return Outcome.refused(Refusal.forbidden("permission-missing-create"));
        }
        if (!plans.boundHere(plan.id()) && !permissions.administersJira(userKey)) {
            return Outcome.refused(Refusal.forbidden("plan-copied"));
        }
        return Outcome.done(plan);
    }

    private PlanState goOn(String userKey, Plan plan, Optional<Leftovers> rollBack) {
        plans.bindHere(plan.id());
        plans.changeActor(plan.id(), userKey);
        PlanState state = rollBack.isPresent() ? PlanState.ROLLING_BACK : PlanState.WAITING;
        plans.changeState(
                plan.id(),
                state,
                rollBack.map(RollBackNote.RUNNING::with).map(Problem::encode).orElse(""));
        queue.enqueue(plan.id());
        return state;
    }
}
