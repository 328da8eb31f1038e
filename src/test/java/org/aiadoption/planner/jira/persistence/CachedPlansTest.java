package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
    private final CachedPlans here = server();
    private final CachedPlans there = server();
    private final long plan = here.add(aPlan().build(), null);

    private CachedPlans server() {
        ActiveObjectsPlanStore store = new ActiveObjectsPlanStore(
                database.activeObjects(), id -> Optional.of("template: sample"), () -> "SERVER-1");
        return new CachedPlans(store, cluster.joinCluster());
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
    void a_change_is_seen_on_every_server() {
        here.recall(plan);
        there.recall(plan);

        there.changeState(plan, PlanState.PAUSED, "");

        assertThat(here.recall(plan).map(Plan::state)).contains(PlanState.PAUSED);
        assertThat(there.recall(plan).map(Plan::state)).contains(PlanState.PAUSED);
    }

    @Test
    void whoever_acts_upon_a_plan_reads_it_anew() {
        here.recall(plan);

        assertThat(database.statementsOf(() -> here.find(plan))).isOne();
    }
}
