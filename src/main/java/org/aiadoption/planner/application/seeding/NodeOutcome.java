package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.domain.plan.Problem;
import org.jspecify.annotations.Nullable;

/** What came of the work on one node. */
sealed interface NodeOutcome {

    /** The issue is there and complete. */
    record Completed(long issueId) implements NodeOutcome {}

    /** Something stands in the way; it is recorded, and a later attempt may succeed. */
    record Hindered(Problem problem) implements NodeOutcome {}

    /**
     * The lease was lost: somebody paused or cancelled, or another server took over.
     *
     * @param late the issue that was made nevertheless, and recorded; null for none
     */
    record Stopped(@Nullable Long late) implements NodeOutcome {

        Stopped() {
            this(null);
        }
    }
}
