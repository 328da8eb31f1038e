package org.aiadoption.planner.domain.plan;

import java.util.Locale;

/** What a node is: the plan's root, a phase (an epic) or an item. */
public enum NodeKind {
    ROOT,
    PHASE,
    ITEM;

    /** The word for it in REST and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
