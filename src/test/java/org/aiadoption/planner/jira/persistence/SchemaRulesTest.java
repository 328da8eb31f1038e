package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.LedgerPass.Begun;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules that let one schema live in H2, PostgreSQL, MySQL, SQL Server and Oracle, which are not all here to try;
 * each rule is shown one violation. That an empty text may come back as null is tried by the contracts, see
 * {@code Engine.ORACLE_LIKE}.
 */
class SchemaRulesTest {

    static Stream<Class<? extends RawEntity<?>>> tables() {
        return Tables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_could_live_in_each_database(Class<? extends RawEntity<?>> table) throws IllegalAccessException {
        assertThat(SchemaRules.brokenBy(table)).isEmpty();
    }

    @Test
    void no_unlimited_text_stands_in_a_condition() {
        List<String> sql;
        try (TestDatabase database = Tables.database()) {
            sql = database.sqlOf(() -> useEverything(database));
        }

        assertThat(sql).filteredOn(statement -> statement.contains("WHERE")).hasSizeGreaterThan(10);
        assertThat(SchemaRules.comparingUnlimitedText(sql, Tables.ALL)).isEmpty();
    }

    @Table("TABLE_WITH_A_NAME_OF_TOO_MANY")
    interface LongTable extends Entity {}

    interface LongColumn extends Entity {
        int getColumnWithTheNameOfFarTooManyLetters();
    }

    interface ReservedColumn extends Entity {
        int getLevel();
    }

    interface NullableUnique extends Entity {
        @Unique Integer getSerial();
    }

    interface TextOfAnyLength extends Entity {
        String getSaying();
    }

    interface LongIndexed extends Entity {
        @Indexed
        @StringLength(255)
        String getSaying();
    }

    interface UnlimitedIndexed extends Entity {
        @Indexed
        @StringLength(StringLength.UNLIMITED)
        String getSaying();
    }

    interface WrongConstant extends Entity {
        String SERIAL = "SERIAL";
    }

    @Test
    void each_rule_is_broken_by_a_table_made_for_that() throws IllegalAccessException {
        assertThat(SchemaRules.brokenBy(LongTable.class))
                .containsExactly("AO_0A1B2C_TABLE_WITH_A_NAME_OF_TOO_MANY is longer than 30 characters");
        assertThat(SchemaRules.brokenBy(LongColumn.class))
                .containsExactly("COLUMN_WITH_THE_NAME_OF_FAR_TOO_MANY_LETTERS is longer than 30 characters");
        assertThat(SchemaRules.brokenBy(ReservedColumn.class)).containsExactly("LEVEL is a reserved word");
        assertThat(SchemaRules.brokenBy(NullableUnique.class))
                .containsExactly("SERIAL is unique and may be null, which SQL Server allows once");
        assertThat(SchemaRules.brokenBy(TextOfAnyLength.class))
                .containsExactly("SAYING does not say how long it may be");
        assertThat(SchemaRules.brokenBy(LongIndexed.class)).containsExactly("SAYING is too long for an index");
        assertThat(SchemaRules.brokenBy(UnlimitedIndexed.class)).containsExactly("SAYING is too long for an index");
        assertThat(SchemaRules.brokenBy(WrongConstant.class)).containsExactly("SERIAL names no column");
    }

    @Test
    void comparing_ordering_and_grouping_by_an_unlimited_text_is_seen() {
        List<String> wrong = List.of(
                "SELECT * FROM T WHERE \"SAYING\" = ?",
                "SELECT * FROM T ORDER BY SAYING",
                "SELECT COUNT(*) FROM T GROUP BY SAYING",
                "SELECT DISTINCT SAYING FROM T");
        List<String> right = List.of("SELECT SAYING FROM T WHERE ID = ?", "UPDATE T SET SAYING = ? WHERE ID = ?");

        assertThat(SchemaRules.comparingUnlimitedText(wrong, List.of(UnlimitedIndexed.class)))
                .isEqualTo(wrong);
        assertThat(SchemaRules.comparingUnlimitedText(right, List.of(UnlimitedIndexed.class)))
                .isEmpty();
    }

    private static void useEverything(TestDatabase database) {
        var ao = database.activeObjects();
        var store = new ActiveObjectsPlanStore(ao, id -> Optional.of("text"), () -> "SERVER-1");
        long plan = store.add(aPlan().build(), new RequestKey("u", "k", "h"));
        store.find(plan);
        store.ofProject(1);
        store.inStates(Set.of(PlanState.values()));
        store.changeState(plan, PlanState.PAUSED, "p");
        store.changeActor(plan, "u");
        store.recordBoard(plan, 1);
        store.answered("u", "k", Instant.EPOCH);
        new ActiveObjectsPacks(ao).text(new TemplateId("sample", 1));
        var ledger = new ActiveObjectsLedger(ao, Clock.systemUTC());
        LedgerPass pass = ledger.open(plan);
        Node node = ledger.nodes(plan).get(0);
        pass.description(node);
        pass.begin(node, "u", new Begun(1, 1));
        pass.begin(node, "u", new Begun(1, 1));
        pass.record(node, 1);
        pass.record(node, 2);
        pass.complete(node);
        pass.settle(node, NodeState.DONE, "");
        ledger.attempts(plan);
        ledger.ofIssue(1);
        var leases = new ActiveObjectsLeases(ao);
        Lease lease = leases.take(plan, "a");
        leases.holds(lease);
        leases.beat(lease);
        leases.revoke(plan);
        var answers = new ActiveObjectsAnswers(ao);
        Answer answer = new Answer("E1-C1", 1, CheckState.DONE, "", "u", Instant.EPOCH);
        answers.add(plan, answer);
        answers.add(plan, answer);
        answers.newest(plan);
        answers.history(plan, "E1-C1");
    }
}
