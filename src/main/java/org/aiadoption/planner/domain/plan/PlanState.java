package org.aiadoption.planner.domain.plan;

import java.util.Locale;

/** Where a plan stands. */
public enum PlanState {
    /** Written down, not yet to be made. */
    DRAFT,
    /** To be made as soon as a worker is free. */
    WAITING,
    /** Its issues are being made. */
    SEEDING,
    /** Somebody, or a condition that somebody has to mend, stopped the making; it can be resumed. */
    PAUSED,
    /** A node could not be made; what is in the way is recorded; it can be resumed. */
    FAILED,
    /** Everything that was to be made is there. */
    ACTIVE,
    /** Its untouched issues are being removed. */
    ROLLING_BACK,
    /** Gone; kept for its history. */
    REMOVED;

    /** The word for it in REST and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PlanState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a worker may be at it now or as soon as it finds the time. */
    public boolean running() {
        return this == WAITING || this == SEEDING;
    }

    /** Whether there is something for a worker to do: making, or taking away again. */
    public boolean worked() {
        return running() || this == ROLLING_BACK;
    }

    public boolean resumable() {
        return this == PAUSED || this == FAILED;
    }
}
