package org.aiadoption.planner.application.showing;

import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.domain.plan.Plan;

/** Remembers the board that the user's browser made for a plan, so that it is made once. The first one counts. */
public final class RecordBoard {

    private final Access access;
    private final PlanStore plans;
    private final ClusterLocks locks;

    public RecordBoard(Access access, PlanStore plans, ClusterLocks locks) {
        this.access = access;
        this.plans = plans;
        this.locks = locks;
    }

    /** The id of the board that counts. */
    public Outcome<Long> record(String userKey, long planId, long boardId) {
        if (boardId <= 0) {
            return Outcome.refused(Refusal.invalid("boardId", "board-id-malformed"));
        }
        return locks.locked(
                ClusterLocks.plan(planId),
                () -> access.managedPlan(userKey, planId).map(plan -> record(plan, boardId)));
    }

    private long record(Plan plan, long boardId) {
        Long existing = plan.status().boardId();
        if (existing != null) {
            return existing;
        }
        plans.recordBoard(plan.id(), boardId);
        return boardId;
    }
}
