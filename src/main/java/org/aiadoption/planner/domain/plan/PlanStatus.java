package org.aiadoption.planner.domain.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The changing part of a plan.
 *
 * @param ownerKey the plan owner, by user key
 * @param actorKey the user in whose name issues are made
 * @param problem why it is paused or failed, as told to its readers; empty when nothing is wrong
 * @param boardId the board made for it; null while there is none
 */
public record PlanStatus(
        PlanState state,
        String ownerKey,
        String actorKey,
        String problem,
        @Nullable Long boardId,
        Instant created) {}
