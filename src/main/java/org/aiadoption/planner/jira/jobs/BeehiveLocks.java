package org.aiadoption.planner.jira.jobs;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import org.aiadoption.planner.application.port.ClusterLocks;

/**
 * Jira's cluster locks, which on a single server are ordinary ones. They belong to the thread, can be taken again by
 * the same thread, and are taken outside any transaction: a lock that is given back before the commit protects nothing.
 */
final class BeehiveLocks implements ClusterLocks {

    private final ClusterLockService locks;

    BeehiveLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> T locked(String name, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(name);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
