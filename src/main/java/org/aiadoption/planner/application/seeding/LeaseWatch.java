package org.aiadoption.planner.application.seeding;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;

/**
 * Looks whether a worker's lease still holds, and no oftener than needed: what was seen a moment ago is believed. To be
 * used by one thread.
 */
final class LeaseWatch {

    /** How long a look is believed. A worker that was longer about one issue may have been taken for dead. */
    static final Duration TRUST = Duration.ofSeconds(2);

    private final Leases leases;
    private final Lease lease;
    private final LongSupplier nanoTime;
    private long seen;

    /** For a lease that was just taken. */
    LeaseWatch(Leases leases, Lease lease, LongSupplier nanoTime) {
        this.leases = leases;
        this.lease = lease;
        this.nanoTime = nanoTime;
        this.seen = nanoTime.getAsLong();
    }

    Lease lease() {
        return lease;
    }

    /** Looks, in one statement. */
    boolean look() {
        boolean holds = leases.holds(lease);
        if (holds) {
            seen = nanoTime.getAsLong();
        }
        return holds;
    }

    /** Whether the last look is still to be believed. */
    boolean recent() {
        return nanoTime.getAsLong() - seen < TRUST.toNanos();
    }
}
