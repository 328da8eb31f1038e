package org.aiadoption.planner.application.seeding;

import java.util.Set;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Puts plans back into the queue whose actor was barred from making issues and may make them again: Jira was read-only,
 * the project was archived, a permission was taken and given back. Jira tells these apart by nothing but that. What
 * somebody paused stays paused.
 */
public final class ResumeBarred {

    private static final String BARRED = Problem.of(MakePlan.ACTOR_MAY_NOT).encode();

    private final PlanStore plans;
    private final Permissions permissions;
    private final ClusterLocks locks;
    private final SeedingQueue queue;

    public ResumeBarred(PlanStore plans, Permissions permissions, ClusterLocks locks, SeedingQueue queue) {
        this.plans = plans;
        this.permissions = permissions;
        this.locks = locks;
        this.queue = queue;
    }

    public void run() {
        plans.inStates(Set.of(PlanState.PAUSED)).stream()
                .filter(this::mayGoOn)
                .map(Plan::id)
                .forEach(this::goOn);
    }

    private boolean mayGoOn(Plan plan) {
        return plan.state() == PlanState.PAUSED
                && plan.status().problem().equals(BARRED)
                && plans.boundHere(plan.id())
                && permissions.may(plan.status().actorKey(), Action.CREATE, plan.projectId());
    }

    private void goOn(long planId) {
        locks.locked(ClusterLocks.plan(planId), () -> {
            boolean still = plans.find(planId).filter(this::mayGoOn).isPresent();
            if (still) {
                plans.changeState(planId, PlanState.WAITING, "");
                queue.enqueue(planId);
            }
            return still;
        });
    }
}
