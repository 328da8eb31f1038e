package org.aiadoption.planner.domain.plan;

import java.util.Map;

/** How a plan departs from its template: the phases alone, or changes of single nodes by their key. */
public record Tailoring(boolean epicsOnly, Map<String, NodeChange> changes) {

    public Tailoring {
        changes = Map.copyOf(changes);
    }

    public static Tailoring none() {
        return new Tailoring(false, Map.of());
    }

    NodeChange of(String nodeKey) {
        return changes.getOrDefault(nodeKey, NodeChange.none());
    }
}
