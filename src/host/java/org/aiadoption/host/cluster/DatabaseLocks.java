package org.aiadoption.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.aiadoption.host.data.Db;

/**
 * Cluster locks as beehive keeps them: a row for each name, which stays, with the server that holds it. A server takes
 * a lock that is free, its own, or that of a server that no longer lives; whoever waits asks again and again. Within
 * the server a lock belongs to a thread, which may take it again.
 */
final class DatabaseLocks implements ClusterLockService {

    private static final int LONGEST_NAME = 255;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final String TABLE = """
            create table if not exists cluster_lock (name varchar(255) primary key, holder varchar(60))
            """;
    private static final String TAKE = "update cluster_lock set holder = ? where name = ?"
            + " and (holder is null or holder = ? or holder not in (" + LiveServers.ALIVE + "))";

    private final Db db;
    private final String self;
    private final Map<String, DatabaseLock> locks = new ConcurrentHashMap<>();

    /** Gives back what this server held when it was last killed. */
    DatabaseLocks(Db db, String self) {
        this.db = db;
        this.self = self;
        db.update(TABLE);
        db.update("update cluster_lock set holder = null where holder = ?", self);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        if (lockName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a lock's name has at most 255 characters: " + lockName);
        }
        return locks.computeIfAbsent(lockName, DatabaseLock::new);
    }

    private final class DatabaseLock implements ClusterLock {
        private final String name;
        private final ReentrantLock here = new ReentrantLock();

        DatabaseLock(String name) {
            this.name = name;
            db.update("insert into cluster_lock (name) values (?) on conflict do nothing", name);
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return here.isHeldByCurrentThread();
        }

        @Override
        public boolean tryLock() {
            return here.tryLock() && takeOrLeave();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(time);
            if (!here.tryLock(time, unit)) {
                return false;
            }
            while (!takeOrLeave()) {
                long left = end - System.nanoTime();
                TimeUnit.NANOSECONDS.sleep(Math.min(PAUSE_NANOS, left));
                if (left <= 0 || !here.tryLock(left, TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            boolean taken = false;
            while (!taken) {
                taken = tryLock(1, TimeUnit.HOURS);
            }
        }

        @Override
        public void lock() {
            boolean taken = false;
            boolean interrupted = false;
            while (!taken) {
                try {
                    taken = tryLock(1, TimeUnit.HOURS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void unlock() {
            try {
                if (here.getHoldCount() == 1) {
                    db.update("update cluster_lock set holder = null where name = ? and holder = ?", name, self);
                }
            } finally {
                here.unlock();
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("newCondition() not supported in ClusterLock");
        }

        /** For the thread that has the lock in this server: gives that up again where another server has the lock. */
        private boolean takeOrLeave() {
            boolean taken = false;
            try {
                taken = here.getHoldCount() > 1 || db.update(TAKE, self, name, self) == 1;
            } finally {
                if (!taken) {
                    here.unlock();
                }
            }
            return taken;
        }
    }
}
