package org.aiadoption.planner.jira.persistence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * Remembers plans that were read, so that an issue's panel need not read them. A change makes every server forget; what
 * was read while somebody changed it is forgotten after a minute.
 */
public final class CachedPlans implements PlanStore {

    private static final int PLANS = 1_000;

    private final PlanStore store;
    private final Cache<Long, Optional<Plan>> remembered;

    public CachedPlans(PlanStore store, CacheManager caches) {
        this.store = store;
        this.remembered = caches.getCache(
                "org.aiadoption.planner.plans",
                store::find,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .expireAfterWrite(1, TimeUnit.MINUTES)
                        .maxEntries(PLANS)
                        .build());
    }

    @Override
    public long add(NewPlan plan, @Nullable RequestKey request) {
        return store.add(plan, request);
    }

    @Override
    public Optional<Plan> find(long planId) {
        return store.find(planId);
    }

    @Override
    public Optional<Plan> recall(long planId) {
        return remembered.get(planId);
    }

    @Override
    public List<Plan> ofProject(long projectId) {
        return store.ofProject(projectId);
    }

    @Override
    public List<Plan> inStates(Set<PlanState> states) {
        return store.inStates(states);
    }

    @Override
    public void changeState(long planId, PlanState state, String problem) {
        store.changeState(planId, state, problem);
        remembered.remove(planId);
    }

    @Override
    public void changeActor(long planId, String actorKey) {
        store.changeActor(planId, actorKey);
        remembered.remove(planId);
    }

    @Override
    public void recordBoard(long planId, long boardId) {
        store.recordBoard(planId, boardId);
        remembered.remove(planId);
    }

    @Override
    public Optional<Answered> answered(String userKey, String requestKey, Instant since) {
        return store.answered(userKey, requestKey, since);
    }
}
