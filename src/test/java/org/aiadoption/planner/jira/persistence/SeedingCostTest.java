package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Optional;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.seeding.SeedPlan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryPlanIssues;
import org.aiadoption.planner.support.OneProject;
import org.aiadoption.planner.support.PhaseBuilder;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the record of the making costs for each node, beside Jira's own work. */
@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#real")
class SeedingCostTest {

    private static final int FEW = 5;
    private static final int MANY = 105;

    private final TestDatabase database;
    private final PlanStore store;
    private final SeedPlan seedPlan;

    SeedingCostTest(Engine engine) {
        database = Tables.database(engine);
        ActiveObjects ao = database.activeObjects();
        store = new ActiveObjectsPlanStore(ao, id -> Optional.of("template: sample"), () -> "SERVER-1");
        InMemoryIssueTracker tracker = new InMemoryIssueTracker();
        seedPlan = new SeedPlan(
                new SeedPlan.Records(
                        store, new ActiveObjectsLedger(ao, Clock.systemUTC()), new ActiveObjectsLeases(ao)),
                OneProject.around(tracker),
                new InMemoryPlanIssues(),
                new ImmediateLocks(),
                new FixedServers("a:1"),
                () -> 0L);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_node_costs_four_statements_at_most() {
        int few = database.statementsOf(() -> seed(FEW));
        int many = database.statementsOf(() -> seed(MANY));

        // the texts of forty nodes at a time are one statement more
        assertThat(many - few).isLessThanOrEqualTo(4 * (MANY - FEW) + (MANY - FEW) / 40 + 1);
    }

    @Test
    void a_node_costs_two_transactions_at_most() {
        int few = database.transactionsOf(() -> seed(FEW));
        int many = database.transactionsOf(() -> seed(MANY));

        assertThat(many - few).isLessThanOrEqualTo(2 * (MANY - FEW));
    }

    @Test
    void other_plans_make_it_no_dearer() {
        // why: the first plan of all keeps the text of its template
        seed(FEW);
        int alone = database.statementsOf(() -> seed(FEW));
        for (int i = 0; i < 20; i++) {
            store.add(plan(FEW).build(), null);
        }

        assertThat(database.statementsOf(() -> seed(FEW))).isEqualTo(alone);
    }

    private void seed(int items) {
        long id = store.add(plan(items).build(), null);
        seedPlan.run(id);
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(PlanState.ACTIVE);
    }

    private static PlanBuilder plan(int items) {
        PhaseBuilder phase = PhaseBuilder.aPhase("E1");
        for (int i = 1; i <= items; i++) {
            phase.item("E1." + i, 1);
        }
        return aPlan().of(TemplateBuilder.aTemplate().phase(phase).build());
    }
}
