package org.aiadoption.planner.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.aiadoption.planner.application.port.ClusterLocks;

/** The locks of a cluster of one. */
public final class ImmediateLocks implements ClusterLocks {

    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public <T> T locked(String name, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(name, key -> new ReentrantLock());
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the lock is held by this thread, for tests of what must not happen under it. */
    public boolean held(String name) {
        ReentrantLock lock = locks.get(name);
        return lock != null && lock.isHeldByCurrentThread();
    }
}
