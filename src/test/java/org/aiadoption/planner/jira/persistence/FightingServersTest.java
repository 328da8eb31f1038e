package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.SeedPlan;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryPlanIssues;
import org.aiadoption.planner.support.OneProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Two servers on one database that take each other for dead, and tear one plan after the other from each other. */
@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#real")
class FightingServersTest {

    private static final int FIGHTS = 50;
    private static final int ROUNDS = 1_000;

    private final TestDatabase database;
    private final PlanStore store;
    private final ActiveObjectsLedger ledger;
    private final InMemoryIssueTracker tracker = new InMemoryIssueTracker();
    private final SeedPlan one;
    private final SeedPlan other;

    FightingServersTest(Engine engine) {
        database = Tables.database(engine);
        ActiveObjects here = database.activeObjects();
        store = new ActiveObjectsPlanStore(here, id -> Optional.of("template: sample"), () -> "SERVER-1");
        ledger = new ActiveObjectsLedger(here, Clock.systemUTC());
        SharedLock locks = new SharedLock();
        one = server("a:1", "b:1", here, locks);
        other = server("b:1", "a:1", database.anotherServer(), locks);
    }

    /** What the cluster's locks are to threads of two servers. */
    private static final class SharedLock implements ClusterLocks {

        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public <T> T locked(String name, Supplier<T> work) {
            lock.lock();
            try {
                return work.get();
            } finally {
                lock.unlock();
            }
        }
    }

    private SeedPlan server(String self, String thoughtDead, ActiveObjects ao, ClusterLocks locks) {
        FixedServers servers = new FixedServers(self);
        servers.dies(thoughtDead);
        return new SeedPlan(
                new SeedPlan.Records(
                        new ActiveObjectsPlanStore(ao, id -> Optional.empty(), () -> "SERVER-1"),
                        new ActiveObjectsLedger(ao, Clock.systemUTC()),
                        new ActiveObjectsLeases(ao)),
                OneProject.around(tracker),
                new InMemoryPlanIssues(),
                locks,
                servers,
                System::nanoTime);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void no_node_gets_two_issues_and_none_gets_lost() {
        for (int fight = 1; fight <= FIGHTS; fight++) {
            long plan = store.add(aPlan().build(), null);
            CompletableFuture<Void> opponent = CompletableFuture.runAsync(() -> work(other, plan));
            work(one, plan);
            opponent.join();

            List<Node> nodes = ledger.open(plan).nodes();
            assertThat(marksOf(plan))
                    .as("fight %d", fight)
                    .containsExactlyInAnyOrderElementsOf(
                            nodes.stream().map(Node::key).toList());
            assertThat(nodes)
                    .as("fight %d", fight)
                    .allMatch(node -> node.making().issueId() != null);
        }
    }

    private void work(SeedPlan server, long plan) {
        for (int round = 1; !isWhole(plan); round++) {
            assertThat(round).as("rounds of plan %d", plan).isLessThan(ROUNDS);
            // the database may break one of two transactions that wait for each other: the plan is resumed, as by hand
            if (!goesWell(() -> server.run(plan))) {
                goesWell(() -> store.changeState(plan, PlanState.WAITING, ""));
            }
        }
    }

    private static boolean goesWell(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean isWhole(long plan) {
        return store.find(plan).orElseThrow().state() == PlanState.ACTIVE;
    }

    private List<String> marksOf(long plan) {
        return tracker.all().stream()
                .map(TrackedIssue::content)
                .flatMap(content -> Mark.lastLineOf(content.description()).stream())
                .filter(mark -> mark.planId() == plan)
                .map(Mark::nodeKey)
                .toList();
    }
}
