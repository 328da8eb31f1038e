package org.aiadoption.planner.domain.plan;

import java.util.List;

/** The nodes of a plan in the order in which they are made: the root, then each phase followed by its items. */
public record Outline(List<PlannedNode> nodes) {

    public Outline {
        nodes = List.copyOf(nodes);
    }

    /** From the first working day to the last. */
    public Span span() {
        return nodes.stream()
                .map(PlannedNode::span)
                .reduce(Span::and)
                .orElseThrow(() -> new IllegalStateException("an outline always has a root"));
    }
}
