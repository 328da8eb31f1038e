package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.ReplicatedCaches;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.aiadoption.planner.support.PhaseBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading stays cheap however much there is. */
@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#real")
class StatementsTest {

    private final TestDatabase database;
    private final ActiveObjectsPlanStore store;
    private final ActiveObjectsLedger ledger;
    private final ActiveObjectsAnswers answers;
    private final ActiveObjectsLeases leases;

    StatementsTest(Engine engine) {
        database = Tables.database(engine);
        ActiveObjects ao = database.activeObjects();
        store = new ActiveObjectsPlanStore(ao, id -> Optional.of("template: sample"), () -> "SERVER-1");
        ledger = new ActiveObjectsLedger(ao, Clock.systemUTC());
        answers = new ActiveObjectsAnswers(ao);
        leases = new ActiveObjectsLeases(ao);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_nodes_of_a_plan_with_their_issues_are_one_statement() {
        long plan = plans(5);

        assertThat(database.statementsOf(() -> touch(ledger.nodes(plan)))).isOne();
    }

    @Test
    void the_newest_answers_of_a_plan_are_one_statement() {
        long plan = plans(5);
        for (int revision = 1; revision <= 5; revision++) {
            answers.add(plan, new Answer("E1-C1", revision, CheckState.DONE, "r", "u", Instant.EPOCH));
            answers.add(plan, new Answer("E1-C2", revision, CheckState.DONE, "r", "u", Instant.EPOCH));
        }

        assertThat(database.statementsOf(() -> answers.newest(plan))).isOne();
    }

    @Test
    void a_plan_and_the_plans_of_a_project_are_one_statement_each() {
        long plan = plans(5);

        assertThat(database.statementsOf(() -> store.find(plan))).isOne();
        assertThat(database.statementsOf(() -> store.ofProject(1))).isOne();
    }

    @Test
    void asking_whether_a_lease_holds_is_one_statement() {
        Lease lease = leases.take(1, "a");

        assertThat(database.statementsOf(() -> leases.holds(lease))).isOne();
    }

    @Test
    void the_issues_of_all_plans_are_one_statement() {
        plans(5);

        assertThat(database.statementsOf(ledger::issues)).isOne();
    }

    @Test
    void an_issue_of_no_plan_costs_nothing_from_the_first_view_on() {
        plans(2);
        Executor never = task -> {};
        CachedPlanIssues issues = new CachedPlanIssues(ledger, ids -> {}, new ReplicatedCaches().joinCluster(), never);
        issues.load();

        assertThat(database.statementsOf(() -> issues.of(999))).isZero();
    }

    @Test
    void writing_a_plan_takes_as_many_statements_whatever_its_size() {
        plans(1);
        PhaseBuilder phase = PhaseBuilder.aPhase("E1");
        for (int i = 1; i <= 40; i++) {
            phase.item("E1." + i, 1);
        }
        RequestKey request = new RequestKey("u", "k", "h");

        int small = database.statementsOf(() -> store.add(aPlan().build(), null));
        int large = database.statementsOf(() -> store.add(
                aPlan().of(TemplateBuilder.aTemplate().phase(phase).build()).build(), null));
        int withKey = database.statementsOf(() -> store.add(aPlan().build(), request));

        assertThat(large).isEqualTo(small);
        assertThat(withKey).isLessThanOrEqualTo(small + 3);
    }

    @Test
    void migrating_again_changes_nothing() {
        assertThat(database.sqlOf(() -> database.migrate(Tables.ALL))).isEmpty();
    }

    /** The id of the last of that many plans, each with an issue for every node. */
    private long plans(int count) {
        long plan = 0;
        for (int i = 0; i < count; i++) {
            plan = store.add(aPlan().build(), null);
            LedgerPass pass = ledger.open(plan);
            for (Node node : pass.nodes()) {
                pass.record(node, plan * 100 + node.planned().key().hashCode());
                pass.complete(node);
            }
            pass.flush();
        }
        return plan;
    }

    private static void touch(List<Node> nodes) {
        nodes.forEach(node -> assertThat(node.making().issueId()).isNotNull());
    }
}
