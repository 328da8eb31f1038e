package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.jira.persistence.support.PrefixedNames;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that let one schema live in H2, PostgreSQL, MySQL, SQL Server and Oracle, which are not all here to try. */
class SchemaRulesTest {

    /** Oracle before 12.2 takes no longer name. */
    private static final int NAME_LIMIT = 30;

    /** MySQL indexes 767 bytes, and a character may take 4. */
    private static final int INDEX_LIMIT = 191;

    /** Words that at least one of the five reserves and that a plan's data could be called. */
    private static final Set<String> RESERVED = Set.of(
            "ACCESS",
            "AUDIT",
            "BETWEEN",
            "BOARD",
            "BY",
            "CHECK",
            "COLUMN",
            "COMMENT",
            "CURRENT",
            "DATE",
            "DEFAULT",
            "DESC",
            "END",
            "EXISTS",
            "FILE",
            "FROM",
            "GROUP",
            "IDENTIFIED",
            "INDEX",
            "INITIAL",
            "KEY",
            "LEVEL",
            "LIMIT",
            "LOCK",
            "MODE",
            "NUMBER",
            "OFFSET",
            "OPTION",
            "ORDER",
            "PLAN",
            "POSITION",
            "PUBLIC",
            "RANK",
            "RESOURCE",
            "ROW",
            "ROWS",
            "SESSION",
            "SIZE",
            "START",
            "SYSDATE",
            "TABLE",
            "TEXT",
            "TO",
            "TRIGGER",
            "TYPE",
            "UID",
            "UNION",
            "USER",
            "VALUE",
            "VALUES",
            "VIEW",
            "WHEN",
            "WHERE");

    static Stream<Class<? extends RawEntity<?>>> tables() {
        return Tables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void names_are_short_and_not_reserved(Class<? extends RawEntity<?>> table) {
        PrefixedNames names = new PrefixedNames();

        assertThat(names.getTableNameConverter().getName(table)).hasSizeLessThanOrEqualTo(NAME_LIMIT);
        assertThat(columns(table)).allSatisfy((Method getter) -> {
            String column = names.getFieldNameConverter().getName(getter);
            assertThat(column).hasSizeLessThanOrEqualTo(NAME_LIMIT);
            assertThat(RESERVED).doesNotContain(column);
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_unique_column_is_never_null(Class<? extends RawEntity<?>> table) {
        assertThat(columns(table))
                .filteredOn(getter -> getter.isAnnotationPresent(Unique.class))
                .allMatch(getter -> getter.isAnnotationPresent(NotNull.class));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_indexed_text_is_short_enough_for_an_index(Class<? extends RawEntity<?>> table) {
        assertThat(columns(table))
                .filteredOn(getter -> getter.getReturnType() == String.class)
                .filteredOn(g -> g.isAnnotationPresent(Unique.class) || g.isAnnotationPresent(Indexed.class))
                .allMatch(getter -> length(getter) > 0 && length(getter) <= INDEX_LIMIT);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_text_says_how_long_it_may_be(Class<? extends RawEntity<?>> table) {
        assertThat(columns(table))
                .filteredOn(getter -> getter.getReturnType() == String.class)
                .allMatch(getter -> getter.isAnnotationPresent(StringLength.class));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_constant_names_a_column(Class<? extends RawEntity<?>> table) throws IllegalAccessException {
        PrefixedNames names = new PrefixedNames();
        Set<String> columns = columns(table).stream()
                .map(getter -> names.getFieldNameConverter().getName(getter))
                .collect(Collectors.toSet());

        for (var constant : table.getDeclaredFields()) {
            assertThat(columns).contains(String.valueOf(constant.get(null)));
        }
    }

    @Test
    void no_unlimited_text_stands_in_a_condition() {
        List<String> sql;
        try (TestDatabase database = Tables.database()) {
            sql = database.sqlOf(() -> useEverything(database));
        }

        Set<String> unlimited = new TreeSet<>();
        Tables.ALL.forEach(table -> columns(table).stream()
                .filter(getter -> length(getter) == StringLength.UNLIMITED)
                .forEach(getter -> unlimited.add(
                        new PrefixedNames().getFieldNameConverter().getName(getter))));
        assertThat(unlimited).contains("DESIGN", "BODY", "REASON", "PROBLEM");
        assertThat(sql)
                .filteredOn(statement -> statement.contains("WHERE"))
                .hasSizeGreaterThan(10)
                .noneMatch(statement -> unlimited.stream().anyMatch(condition(statement)::contains));
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
        Node node = ledger.nodes(plan).get(0);
        ledger.description(node);
        ledger.begin(node, "u", 1);
        ledger.record(node, 1);
        ledger.record(node, 2);
        ledger.settle(node, NodeState.DONE, "");
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

    private static String condition(String statement) {
        return statement.substring(statement.indexOf("WHERE")).toUpperCase(Locale.ROOT);
    }

    private static int length(Method getter) {
        StringLength length = getter.getAnnotation(StringLength.class);
        return length == null ? 0 : length.value();
    }

    private static List<Method> columns(Class<?> table) {
        return Stream.of(table.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get"))
                .toList();
    }
}
