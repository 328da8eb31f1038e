package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.LedgerPass.Begun;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.Attempt;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.ReplicatedCaches;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Everywhere that a user is written down, and nowhere else, the new key stands afterwards. */
@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#real")
class ActiveObjectsUserKeysTest {

    private static final String OLD = "pioneer";
    private static final String NEW = "JIRAUSER10300";

    private final TestDatabase database;
    private final CachedPlans store;
    private final ActiveObjectsLedger ledger;
    private final ActiveObjectsAnswers answers;
    private final ActiveObjectsUserKeys userKeys;

    ActiveObjectsUserKeysTest(Engine engine) {
        database = Tables.database(engine);
        ActiveObjects ao = database.activeObjects();
        store = new CachedPlans(
                new ActiveObjectsPlanStore(ao, id -> Optional.of("template: sample"), () -> "SERVER-1"),
                new ReplicatedCaches().joinCluster(),
                Runnable::run);
        ledger = new ActiveObjectsLedger(ao, Clock.systemUTC());
        answers = new ActiveObjectsAnswers(ao);
        userKeys = new ActiveObjectsUserKeys(ao, store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_plan_names_its_actor_by_the_new_key_and_keeps_its_owner() {
        long plan = store.add(aPlan().build(), null);
        store.changeActor(plan, OLD);

        follow(plan);

        assertThat(plan(plan).status().actorKey()).isEqualTo(NEW);
        assertThat(plan(plan).status().ownerKey()).isEqualTo("key-owner");
    }

    @Test
    void a_plan_names_its_owner_by_the_new_key_at_once_and_from_memory_too() {
        long plan = store.add(aPlan().build(), null);
        store.recall(plan);

        assertThat(userKeys.plansNaming("key-owner")).containsExactly(plan);
        userKeys.replace(plan, "key-owner", NEW);

        assertThat(store.recall(plan).orElseThrow().status().ownerKey()).isEqualTo(NEW);
    }

    @Test
    void roles_and_the_items_planned_for_them_follow_while_others_stay() {
        long plan = store.add(
                aPlan().with(Role.ENGINEERING, OLD).with(Role.DATA, "key-data").build(), null);
        long before = assignedTo(plan, OLD);

        follow(plan);

        assertThat(plan(plan).design().people())
                .containsEntry(Role.ENGINEERING, NEW)
                .containsEntry(Role.DATA, "key-data");
        assertThat(before).isPositive();
        assertThat(assignedTo(plan, NEW)).isEqualTo(before);
        assertThat(assignedTo(plan, OLD)).isZero();
    }

    @Test
    void whoever_holds_a_role_without_any_work_is_found_too() {
        long plan = store.add(aPlan().epicsOnly().with(Role.ENGINEERING, OLD).build(), null);

        follow(plan);

        assertThat(plan(plan).design().people()).containsEntry(Role.ENGINEERING, NEW);
    }

    @Test
    void attempts_and_what_is_being_made_name_the_new_key() {
        long plan = store.add(aPlan().build(), null);
        LedgerPass pass = ledger.open(plan);
        Node root = pass.nodes().get(0);
        pass.begin(root, OLD, new Begun(1, 5));
        pass.begin(root, OLD, new Begun(2, 6));

        follow(plan);

        assertThat(ledger.attempts(plan)).extracting(Attempt::actorKey).containsExactly(NEW);
        assertThat(ledger.nodes(plan).get(0).making().actorKey()).isEqualTo(NEW);
        assertThat(ledger.nodes(plan).get(1).making().actorKey()).isNull();
        assertThat(ledger.nodes(plan).get(1).planned().assignee()).isNull();
    }

    @Test
    void answers_name_the_new_key_and_say_the_same() {
        long plan = store.add(aPlan().build(), null);
        Answer given = new Answer("E1-C1", 1, CheckState.DONE, "", OLD, Instant.ofEpochMilli(5));
        answers.add(plan, given);

        follow(plan);

        assertThat(answers.history(plan, "E1-C1"))
                .containsExactly(new Answer("E1-C1", 1, CheckState.DONE, "", NEW, Instant.ofEpochMilli(5)));
    }

    @Test
    void a_remembered_request_is_forgotten_because_it_is_hashed_with_the_old_key() {
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        long plan = store.add(aPlan().createdAt(now).build(), new RequestKey(OLD, "k", "hash"));
        assertThat(store.answered(OLD, "k", now)).isPresent();

        follow(plan);

        assertThat(store.answered(OLD, "k", now)).isEmpty();
        assertThat(database.activeObjects().count(RequestRow.class)).isZero();
    }

    @Test
    void plans_of_others_are_not_touched() {
        long plan = store.add(aPlan().build(), null);
        long actors = store.add(aPlan().build(), null);
        store.changeActor(actors, OLD);

        assertThat(userKeys.plansNaming(OLD)).containsExactly(actors);
        assertThat(userKeys.plansNaming("nobody")).isEmpty();
        assertThat(plan(plan).status().actorKey()).isEqualTo("key-owner");
    }

    /** As is done to each plan that is found, and to no other. */
    private void follow(long... plans) {
        assertThat(userKeys.plansNaming(OLD))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(plans).boxed().toList());
        for (long plan : plans) {
            userKeys.replace(plan, OLD, NEW);
        }
        assertThat(userKeys.plansNaming(OLD)).isEmpty();
    }

    private Plan plan(long id) {
        return store.find(id).orElseThrow();
    }

    private long assignedTo(long plan, String userKey) {
        return ledger.nodes(plan).stream()
                .filter(node -> userKey.equals(node.planned().assignee()))
                .count();
    }
}
