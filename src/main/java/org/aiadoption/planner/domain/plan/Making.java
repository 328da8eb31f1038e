package org.aiadoption.planner.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of the making of one node.
 *
 * @param attempt how often it was begun, from 0
 * @param actorKey in whose name it was last begun; null before, and for an issue that was taken in
 * @param watermark the project's issue counter just before the last attempt: an issue of that attempt has a higher number
 * @param issueId the recorded issue; null while there is none
 * @param problem Jira's message about the last refusal; empty when there is none
 */
public record Making(
        NodeState state,
        int attempt,
        @Nullable String actorKey,
        long watermark,
        @Nullable Long issueId,
        String problem) {

    /** Whether the issue was there before and took the node's place: it was made in nobody's name. */
    public boolean attached() {
        return issueId != null && actorKey == null;
    }

    /** Whether the plan goes without this node, so that it can be added later. */
    public boolean absent() {
        return state == NodeState.DROPPED
                || state == NodeState.REMOVED
                || (state == NodeState.PLANNED && issueId == null);
    }

    public static Making notBegun() {
        return new Making(NodeState.PLANNED, 0, null, 0, null, "");
    }
}
