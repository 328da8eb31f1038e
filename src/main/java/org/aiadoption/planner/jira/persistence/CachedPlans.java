package org.aiadoption.planner.jira.persistence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.application.port.Revision;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * Remembers plans, so that an issue's panel need not read them. Safe for any thread.
 *
 * <p>The servers of a cluster tell each other of changes by a stamp for each plan, in a cache that is replicated by
 * invalidation: who changes a plan removes its stamp, each server then makes itself a new one, and a stamp other than
 * the one that the plan was read under calls for reading it again, in the background. What a server changes itself it
 * knows at once.
 */
public final class CachedPlans implements PlanStore, PlanMemory {

    private static final int PLANS = 50_000;

    private final PlanStore store;
    private final Executor background;
    private final Cache<Long, String> stamps;
    private final Map<Long, Remembered> remembered = new ConcurrentHashMap<>();
    private final Set<Long> beingRead = ConcurrentHashMap.newKeySet();

    private record Remembered(Plan plan, String stamp) {}

    /** {@code background} reads again what another server changed. */
    public CachedPlans(PlanStore store, CacheManager caches, Executor background) {
        this.store = store;
        this.background = background;
        this.stamps = caches.getCache(
                "org.aiadoption.planner.plans",
                id -> UUID.randomUUID().toString(),
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .maxEntries(PLANS)
                        .build());
    }

    @Override
    public void learn(Set<Long> planIds) {
        if (remembered.keySet().containsAll(planIds)) {
            return;
        }
        // why: the stamps before the plans, so that a change in between calls for another reading
        Map<Long, String> before = all().collect(Collectors.toMap(Plan::id, plan -> stamps.get(plan.id())));
        all().forEach(plan -> {
            String stamp = before.get(plan.id());
            if (stamp != null) {
                remembered.put(plan.id(), new Remembered(plan, stamp));
            }
        });
    }

    private Stream<Plan> all() {
        return store.inStates(EnumSet.allOf(PlanState.class)).stream();
    }

    @Override
    public long add(NewPlan plan, @Nullable RequestKey request) {
        return store.add(plan, request);
    }

    @Override
    public Optional<Plan> find(long planId) {
        String stamp = stamps.get(planId);
        Optional<Plan> plan = store.find(planId);
        plan.ifPresent(read -> remembered.put(planId, new Remembered(read, stamp)));
        return plan;
    }

    @Override
    public Optional<Plan> recall(long planId) {
        Remembered seen = remembered.get(planId);
        if (seen == null) {
            return find(planId);
        }
        if (!seen.stamp().equals(stamps.get(planId)) && beingRead.add(planId)) {
            background.execute(() -> readAgain(planId));
        }
        return Optional.of(seen.plan());
    }

    private void readAgain(long planId) {
        try {
            find(planId);
        } finally {
            beingRead.remove(planId);
        }
    }

    @Override
    public List<Plan> ofProject(long projectId) {
        return store.ofProject(projectId);
    }

    @Override
    public List<Plan> inState(PlanState state, long above, int most) {
        return store.inState(state, above, most);
    }

    @Override
    public List<Plan> inStates(Set<PlanState> states) {
        return store.inStates(states);
    }

    @Override
    public void changeState(long planId, PlanState state, String problem) {
        store.changeState(planId, state, problem);
        changed(planId);
    }

    @Override
    public void remove(long planId) {
        store.remove(planId);
        changed(planId);
    }

    @Override
    public void changeActor(long planId, String actorKey) {
        store.changeActor(planId, actorKey);
        changed(planId);
    }

    @Override
    public void revise(long planId, Revision revision) {
        store.revise(planId, revision);
        changed(planId);
    }

    @Override
    public boolean announce(long planId) {
        return store.announce(planId);
    }

    @Override
    public boolean boundHere(long planId) {
        return store.boundHere(planId);
    }

    @Override
    public void bindHere(long planId) {
        store.bindHere(planId);
    }

    @Override
    public void recordBoard(long planId, long boardId) {
        store.recordBoard(planId, boardId);
        changed(planId);
    }

    /** To be called by whoever changes a plan's row past this store. */
    void changed(long planId) {
        stamps.remove(planId);
        find(planId);
    }

    @Override
    public Optional<Answered> answered(String userKey, String requestKey, Instant since) {
        return store.answered(userKey, requestKey, since);
    }
}
