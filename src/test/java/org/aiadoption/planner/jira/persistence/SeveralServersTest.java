package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.LedgerPass.Begun;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Two servers on one database: the constraints decide, and nobody sees what is stale. */
@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#available")
class SeveralServersTest {

    private static final int RACERS = 8;

    private final TestDatabase database;
    private final ActiveObjects here;
    private final ActiveObjects there;
    private final ActiveObjectsPlanStore store;
    private final ActiveObjectsLedger ledger;

    SeveralServersTest(Engine engine) {
        database = Tables.database(engine);
        here = database.activeObjects();
        there = database.anotherServer();
        store = store(here);
        ledger = new ActiveObjectsLedger(here, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_sees_at_once_what_the_other_wrote() {
        ActiveObjectsLedger other = new ActiveObjectsLedger(there, Clock.systemUTC());
        long plan = store.add(aPlan().build(), null);
        Node seenBefore = other.nodes(plan).get(0);

        LedgerPass pass = ledger.open(plan);
        pass.begin(seenBefore, "key-ada", new Begun(1, 5));
        pass.record(seenBefore, 10_001);

        assertThat(other.open(plan).nodes().get(0).making().issueId()).isEqualTo(10_001L);
        pass.complete(seenBefore);
        pass.flush();
        assertThat(other.nodes(plan).get(0).making().issueId()).isEqualTo(10_001L);
        assertThat(ledger.nodes(plan).get(0).making().state()).isEqualTo(NodeState.DONE);
        assertThat(ledger.nodes(plan).get(0).making().watermark()).isEqualTo(5);
    }

    @Test
    void a_node_gets_one_issue_however_many_record_one() {
        Node node = ledger.nodes(store.add(aPlan().build(), null)).get(0);

        List<Boolean> outcomes = race(i -> new ActiveObjectsLedger(i % 2 == 0 ? here : there, Clock.systemUTC())
                .open(node.planId())
                .record(node, 10_000 + i));

        assertThat(outcomes).hasSize(RACERS).containsOnlyOnce(true);
        assertThat(ledger.issues()).hasSize(1);
    }

    @Test
    void a_request_makes_one_plan_even_where_the_locks_fail() {
        RequestKey request = new RequestKey("key-owner", "k", "hash");

        List<Boolean> outcomes = race(i -> {
            try {
                store(i % 2 == 0 ? here : there).add(aPlan().build(), request);
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        });

        assertThat(outcomes).containsOnlyOnce(true);
        assertThat(store.ofProject(1)).hasSize(1);
    }

    @Test
    void first_plans_of_a_template_do_not_fail_each_other() {
        List<Boolean> outcomes = race(i -> store(i % 2 == 0 ? here : there).add(aPlan().build(), null) > 0);

        assertThat(outcomes).hasSize(RACERS).containsOnly(true);
        assertThat(new ActiveObjectsPacks(here).text(new TemplateId("sample", 1)))
                .contains("template: sample");
        assertThat(here.count(PackRow.class)).isOne();
    }

    private static ActiveObjectsPlanStore store(ActiveObjects ao) {
        return new ActiveObjectsPlanStore(ao, id -> Optional.of("template: sample"), () -> "SERVER-1");
    }

    private static List<Boolean> race(IntFunction<Boolean> racer) {
        ExecutorService pool = Executors.newFixedThreadPool(RACERS);
        CountDownLatch start = new CountDownLatch(RACERS);
        try {
            List<CompletableFuture<Boolean>> runs = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                int number = i;
                runs.add(CompletableFuture.supplyAsync(() -> startTogether(start, racer, number), pool));
            }
            return runs.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean startTogether(CountDownLatch start, IntFunction<Boolean> racer, int number) {
        start.countDown();
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
        return racer.apply(number);
    }
}
