package org.aiadoption.host.jira.issue;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The resolutions that a fresh Jira Software has. */
public final class Resolutions {
    /** The id of the resolution Done. */
    public static final String DONE = "10000";

    private static final Map<String, String> NAMES =
            new TreeMap<>(Map.of(DONE, "Done", "10001", "Won't Do", "10002", "Duplicate", "10003", "Cannot Reproduce"));

    private Resolutions() {}

    public static @Nullable String name(@Nullable String id) {
        return id == null ? null : NAMES.getOrDefault(id, id);
    }

    /** Names by id. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(NAMES);
    }
}
