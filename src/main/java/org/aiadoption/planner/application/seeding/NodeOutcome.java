package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.domain.plan.Problem;

/** What came of the work on one node. */
sealed interface NodeOutcome {

    /** The issue is there and complete. */
    record Completed(long issueId) implements NodeOutcome {

        /** In place of an issue that an earlier pass made. */
        static final long EARLIER = 0;
    }

    /** Something stands in the way; it is recorded, and a later attempt may succeed. */
    record Hindered(Problem problem) implements NodeOutcome {}

    /** Jira is being worked on and takes no issues; nothing was tried. */
    record Postponed() implements NodeOutcome {}

    /** The lease was lost: somebody paused or cancelled, or another server took over. */
    record Stopped() implements NodeOutcome {}
}
