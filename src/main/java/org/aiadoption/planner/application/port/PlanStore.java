package org.aiadoption.planner.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * The plans. Each call is a transaction of its own. Changes of one plan's state are made under that plan's
 * {@link ClusterLocks lock}.
 */
public interface PlanStore {

    /** Writes plan, nodes and, if given, the request that asked for it: all or nothing. Returns the plan's id. */
    long add(NewPlan plan, @Nullable RequestKey request);

    Optional<Plan> find(long planId);

    /**
     * The plan as this server last knew it, to be looked at and not to be acted upon: what another server changed shows
     * a moment later. Usually costs no statement.
     */
    default Optional<Plan> recall(long planId) {
        return find(planId);
    }

    /** Removed ones included, oldest first. */
    List<Plan> ofProject(long projectId);

    List<Plan> inStates(Set<PlanState> states);

    /** At most so many plans in the state whose ids are above the given one, in the order of ids. */
    List<Plan> inState(PlanState state, long above, int most);

    /** Sets the state and, with it, what is wrong (empty for nothing). */
    void changeState(long planId, PlanState state, String problem);

    /**
     * The plan is gone, and its issues are no plan's any more. What was recorded of its making and what people answered
     * stays in the tables, seen by nobody.
     */
    void remove(long planId);

    /** From now on issues are made in this user's name. */
    void changeActor(long planId, String actorKey);

    /** Changes what can be changed of a plan while it runs. */
    void revise(long planId, Revision revision);

    /** Notes that the people who work on the plan have been told of it. False when they had been before. */
    boolean announce(long planId);

    /** Whether the plan was made, or last resumed, on this installation of Jira and not on one it was copied from. */
    boolean boundHere(long planId);

    /** From now on the plan belongs to this installation of Jira. */
    void bindHere(long planId);

    void recordBoard(long planId, long boardId);

    /** What the same user asked for under the same key since then: the hash of the request and the plan it made. */
    Optional<Answered> answered(String userKey, String requestKey, Instant since);

    /** A request that has been answered. */
    record Answered(String bodyHash, long planId) {}
}
