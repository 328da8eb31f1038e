package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.jira.persistence.support.ReplicatedCaches;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two servers of a cluster, each with its memory. */
class CachedPlansTest {

    private final TestDatabase database = Tables.database();
    private final ReplicatedCaches cluster = new ReplicatedCaches();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final PlanStore store = new ActiveObjectsPlanStore(
            database.activeObjects(), id -> Optional.of("template: sample"), () -> "SERVER-1");
    private final CachedPlans here = server(store);
    private final CachedPlans there = server(store);
    private final long plan = here.add(aPlan().build(), null);

    private CachedPlans server(PlanStore plans) {
        return new CachedPlans(plans, cluster.joinCluster(), background::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_plan_that_was_read_before_costs_no_statement() {
        here.recall(plan);

        assertThat(database.statementsOf(() -> here.recall(plan))).isZero();
    }

    @Test
    void a_plan_that_was_learnt_costs_no_statement_at_the_first_look() {
        there.learn(Set.of(plan));

        assertThat(database.statementsOf(() -> there.recall(plan))).isZero();
        assertThat(there.recall(plan).map(Plan::id)).contains(plan);
    }

    @Test
    void what_is_remembered_is_not_read_again_to_learn_it() {
        here.learn(Set.of(plan));

        assertThat(database.statementsOf(() -> here.learn(Set.of(plan)))).isZero();
    }

    @Test
    void a_change_is_seen_at_once_where_it_was_made() {
        here.recall(plan);

        here.changeState(plan, PlanState.PAUSED, "");

        assertThat(database.statementsOf(() -> here.recall(plan))).isZero();
        assertThat(here.recall(plan).map(Plan::state)).contains(PlanState.PAUSED);
    }

    @Test
    void another_server_learns_of_a_change_without_making_its_reader_wait() {
        here.recall(plan);
        there.changeState(plan, PlanState.PAUSED, "");

        assertThat(database.statementsOf(() -> here.recall(plan))).isZero();
        background.remove().run();

        assertThat(here.recall(plan).map(Plan::state)).contains(PlanState.PAUSED);
    }

    @Test
    void many_readers_of_a_changed_plan_cause_one_reading() {
        here.recall(plan);
        there.changeState(plan, PlanState.PAUSED, "");

        here.recall(plan);
        here.recall(plan);

        assertThat(background).hasSize(1);
    }

    @Test
    void a_change_amid_the_learning_is_not_missed() {
        Runnable change = () -> here.changeState(plan, PlanState.PAUSED, "");
        PlanStore racing = afterListing(new ArrayDeque<>(List.of(() -> {}, change)));
        CachedPlans late = server(racing);

        late.learn(Set.of(plan));
        late.recall(plan);
        background.remove().run();

        assertThat(late.recall(plan).map(Plan::state)).contains(PlanState.PAUSED);
    }

    @Test
    void an_id_that_somebody_guessed_is_no_plan() {
        assertThat(here.recall(999)).isEmpty();
    }

    @Test
    void whoever_acts_upon_a_plan_reads_it_anew() {
        here.recall(plan);

        assertThat(database.statementsOf(() -> here.find(plan))).isOne();
    }

    /** The store, to which something happens each time after it has listed its plans. */
    private PlanStore afterListing(Deque<Runnable> happenings) {
        return (PlanStore) Proxy.newProxyInstance(
                PlanStore.class.getClassLoader(), new Class<?>[] {PlanStore.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(store, arguments);
                    if (method.getName().equals("inStates")) {
                        happenings.remove().run();
                    }
                    return answer;
                });
    }
}
