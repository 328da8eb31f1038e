package org.aiadoption.planner.jira.persistence;

import org.jspecify.annotations.Nullable;

/** Texts as databases keep them: Oracle stores an empty one as null, so null is read as empty everywhere. */
final class Cells {

    private Cells() {}

    static String orEmpty(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
