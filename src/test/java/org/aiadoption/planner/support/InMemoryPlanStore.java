package org.aiadoption.planner.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.application.port.Revision;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.PlanStatus;
import org.aiadoption.planner.domain.plan.PlanTerms;
import org.jspecify.annotations.Nullable;

/** Plans in memory; their nodes go into the ledger. */
public final class InMemoryPlanStore implements PlanStore {

    private final InMemoryLedger ledger;
    private final TreeMap<Long, Plan> plans = new TreeMap<>();
    private final Set<Long> announced = new TreeSet<>();
    private final Set<Long> foreign = new TreeSet<>();
    private final Map<String, Remembered> requests = new HashMap<>();

    private record Remembered(Answered answer, Instant at) {}

    public InMemoryPlanStore(InMemoryLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized long add(NewPlan plan, @Nullable RequestKey request) {
        long id = plans.isEmpty() ? 1 : plans.lastKey() + 1;
        Long root = plan.origin().rootIssue();
        if (root != null && ledger.ofIssue(root).isPresent()) {
            throw new IllegalStateException("the issue is taken");
        }
        if (request != null) {
            remember(request, id, plan.origin().at());
        }
        String owner = plan.origin().ownerKey();
        PlanStatus status = new PlanStatus(
                PlanState.WAITING, owner, owner, "", null, plan.origin().at());
        plans.put(id, new Plan(id, plan.projectId(), plan.template(), plan.terms(), plan.design(), status));
        ledger.add(id, plan.outline());
        if (root != null) {
            LedgerPass pass = ledger.open(id);
            pass.attach(pass.nodes().get(0), root);
        }
        return id;
    }

    private void remember(RequestKey request, long planId, Instant at) {
        String key = key(request.userKey(), request.key());
        Remembered before = requests.get(key);
        if (before != null && !before.at().isBefore(at.minus(RequestKey.REMEMBERED))) {
            throw new IllegalStateException("the request has been answered");
        }
        requests.put(key, new Remembered(new Answered(request.bodyHash(), planId), at));
    }

    @Override
    public synchronized Optional<Plan> find(long planId) {
        return Optional.ofNullable(plans.get(planId));
    }

    @Override
    public synchronized List<Plan> ofProject(long projectId) {
        return plans.values().stream().filter(p -> p.projectId() == projectId).toList();
    }

    @Override
    public synchronized List<Plan> inStates(Set<PlanState> states) {
        return plans.values().stream().filter(p -> states.contains(p.state())).toList();
    }

    @Override
    public synchronized List<Plan> inState(PlanState state, long above, int most) {
        return plans.tailMap(above, false).values().stream()
                .filter(p -> p.state() == state)
                .limit(most)
                .toList();
    }

    @Override
    public void changeState(long planId, PlanState state, String problem) {
        change(
                planId,
                was -> new PlanStatus(state, was.ownerKey(), was.actorKey(), problem, was.boardId(), was.created()));
    }

    @Override
    public synchronized void remove(long planId) {
        changeState(planId, PlanState.REMOVED, "");
        ledger.release(planId);
    }

    @Override
    public void changeActor(long planId, String actorKey) {
        change(
                planId,
                was -> new PlanStatus(
                        was.state(), was.ownerKey(), actorKey, was.problem(), was.boardId(), was.created()));
    }

    @Override
    public synchronized void revise(long planId, Revision to) {
        Plan was = plans.get(planId);
        PlanStatus status = was.status();
        plans.put(
                planId,
                new Plan(
                        planId,
                        was.projectId(),
                        was.template(),
                        new PlanTerms(
                                to.name(), was.terms().language(), was.terms().start()),
                        new Plan.Design(to.aim(), to.people(), was.design().mapping()),
                        new PlanStatus(
                                status.state(),
                                to.ownerKey(),
                                status.actorKey(),
                                status.problem(),
                                status.boardId(),
                                status.created())));
    }

    @Override
    public synchronized boolean announce(long planId) {
        return announced.add(planId);
    }

    /** Somebody starts a copy of the database as another installation. */
    public synchronized void copied() {
        foreign.addAll(plans.keySet());
    }

    @Override
    public synchronized boolean boundHere(long planId) {
        return plans.containsKey(planId) && !foreign.contains(planId);
    }

    @Override
    public synchronized void bindHere(long planId) {
        foreign.remove(planId);
    }

    @Override
    public void recordBoard(long planId, long boardId) {
        change(
                planId,
                was -> new PlanStatus(
                        was.state(), was.ownerKey(), was.actorKey(), was.problem(), boardId, was.created()));
    }

    @Override
    public synchronized Optional<Answered> answered(String userKey, String requestKey, Instant since) {
        return Optional.ofNullable(requests.get(key(userKey, requestKey)))
                .filter(remembered -> !remembered.at().isBefore(since))
                .map(Remembered::answer);
    }

    private synchronized void change(long planId, UnaryOperator<PlanStatus> change) {
        Plan was = plans.get(planId);
        if (was == null) {
            throw new IllegalStateException("there is no plan " + planId);
        }
        PlanStatus status = change.apply(was.status());
        plans.put(planId, new Plan(was.id(), was.projectId(), was.template(), was.terms(), was.design(), status));
    }

    private static String key(String userKey, String requestKey) {
        return userKey + '\u0000' + requestKey;
    }
}
