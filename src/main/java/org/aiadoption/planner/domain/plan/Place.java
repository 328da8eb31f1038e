package org.aiadoption.planner.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands in its plan.
 *
 * @param key unique in the plan: {@code ROOT}, {@code E1}, {@code E1.3}
 * @param parent the key of the node above; null for the root only
 */
public record Place(String key, NodeKind kind, @Nullable String parent) {

    public static final String ROOT_KEY = "ROOT";

    public static Place root() {
        return new Place(ROOT_KEY, NodeKind.ROOT, null);
    }

    public static Place phase(String key) {
        return new Place(key, NodeKind.PHASE, ROOT_KEY);
    }

    public static Place item(String key, String phaseKey) {
        return new Place(key, NodeKind.ITEM, phaseKey);
    }
}
