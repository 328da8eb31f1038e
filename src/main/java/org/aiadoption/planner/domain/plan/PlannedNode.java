package org.aiadoption.planner.domain.plan;

import org.aiadoption.planner.domain.template.Role;
import org.jspecify.annotations.Nullable;

/**
 * A node as it is going to be made.
 *
 * @param role whose work it is; null for root and phases
 * @param assignee a user key; null for nobody
 */
public record PlannedNode(
        Place place,
        IssueText text,
        Span span,
        @Nullable Role role,
        @Nullable String assignee) {

    public String key() {
        return place.key();
    }

    public NodeKind kind() {
        return place.kind();
    }
}
