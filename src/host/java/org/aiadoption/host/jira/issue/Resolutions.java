package org.aiadoption.host.jira.issue;

import org.jspecify.annotations.Nullable;

/** The resolutions of the host: there is one. */
public final class Resolutions {
    /** The id of the resolution Done. */
    public static final String DONE = "10000";

    private Resolutions() {}

    public static @Nullable String name(@Nullable String id) {
        return DONE.equals(id) ? "Done" : id;
    }
}
