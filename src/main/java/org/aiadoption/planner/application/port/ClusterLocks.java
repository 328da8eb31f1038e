package org.aiadoption.planner.application.port;

import java.util.function.Supplier;

/** Locks that hold across all servers of a cluster. Held shortly, and never while an issue is made. */
public interface ClusterLocks {

    /** Runs the work while holding the lock of that name. */
    <T> T locked(String name, Supplier<T> work);

    /** The lock under which a plan's state and lease change. */
    static String plan(long planId) {
        return "org.aiadoption.planner.plan." + planId;
    }
}
