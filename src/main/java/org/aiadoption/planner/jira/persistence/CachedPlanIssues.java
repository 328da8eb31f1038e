package org.aiadoption.planner.jira.persistence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Ledger.IssueAddress;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanIssues;
import org.jspecify.annotations.Nullable;

/**
 * The issues of all plans in memory. Safe for any thread; a reader never causes a statement of its own.
 *
 * <p>The servers of a cluster tell each other of changes by a stamp in a cache that is replicated by invalidation: who
 * changes the ledger removes the stamp, each server then makes itself a new one, and a stamp other than the one that
 * the set was loaded under calls for loading it again, in the background.
 */
public final class CachedPlanIssues implements PlanIssues {

    private static final String STAMP = "stamp";
    private static final long FIRST_LOAD_SECONDS = 2;

    private final Ledger ledger;
    private final PlanMemory plans;
    private final Executor background;
    private final Cache<String, String> stamps;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final Object loading = new Object();
    private final AtomicBoolean reloading = new AtomicBoolean();
    private final List<IssueAddress> addedMeanwhile = new ArrayList<>();
    private volatile @Nullable Loaded current;

    private record Loaded(IssueIndex index, String stamp) {}

    /** {@code background} runs reloads; while it rejects them, what is known stays. */
    CachedPlanIssues(Ledger ledger, PlanMemory plans, CacheManager caches, Executor background) {
        this.ledger = ledger;
        this.plans = plans;
        this.background = background;
        this.stamps = caches.getCache(
                "org.aiadoption.planner.issues",
                key -> UUID.randomUUID().toString(),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /** Reads the ledger. To be called once the database may be used; until then there are no plan issues. */
    public void load() {
        synchronized (loading) {
            synchronized (this) {
                addedMeanwhile.clear();
            }
            // why: the stamp before the rows, so that a change in between calls for another load
            String stamp = stamps.get(STAMP);
            IssueIndex index = IssueIndex.of(ledger.issues());
            plans.learn(index.plans());
            become(index, stamp);
        }
        loaded.countDown();
    }

    private synchronized void become(IssueIndex read, String stamp) {
        IssueIndex index = read;
        for (IssueAddress issue : addedMeanwhile) {
            index = index.with(issue);
        }
        current = new Loaded(index, stamp);
    }

    @Override
    public Optional<NodeAddress> of(long issueId) {
        Loaded seen = current;
        if (seen == null) {
            seen = afterFirstLoad();
        }
        if (seen == null) {
            return Optional.empty();
        }
        if (!seen.stamp().equals(stamps.get(STAMP))) {
            reload();
        }
        return seen.index().find(issueId);
    }

    @Override
    public void added(long issueId, NodeAddress node) {
        IssueAddress issue = new IssueAddress(issueId, node);
        synchronized (this) {
            addedMeanwhile.add(issue);
            Loaded before = current;
            if (before != null) {
                current = new Loaded(before.index().with(issue), before.stamp());
            }
        }
        stamps.remove(STAMP);
    }

    @Override
    public void released() {
        stamps.remove(STAMP);
    }

    private @Nullable Loaded afterFirstLoad() {
        try {
            if (!loaded.await(FIRST_LOAD_SECONDS, TimeUnit.SECONDS)) {
                return null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return current;
    }

    private void reload() {
        if (!reloading.compareAndSet(false, true)) {
            return;
        }
        try {
            background.execute(this::loadAgain);
        } catch (RejectedExecutionException e) {
            reloading.set(false);
        }
    }

    private void loadAgain() {
        try {
            load();
        } finally {
            reloading.set(false);
        }
    }
}
