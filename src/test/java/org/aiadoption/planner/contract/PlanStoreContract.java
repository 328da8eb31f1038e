package org.aiadoption.planner.contract;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.application.port.Revision;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.Making;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.text.Language;
import org.junit.jupiter.api.Test;

/** What a {@link PlanStore} promises. */
public abstract class PlanStoreContract {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");

    protected abstract PlanStore store();

    protected abstract Ledger ledger();

    @Test
    void gives_back_a_plan_as_it_was_written_down() {
        Aim aim = new Aim("Цель 🎯", "m", "", "10 %", LocalDate.of(2026, 9, 1));
        NewPlan written = aPlan().named("План \"A\" <b>")
                .in(Language.RUSSIAN)
                .aimingAt(aim)
                .with(Role.SPONSOR, "JIRAUSER10100")
                .createdAt(AT)
                .build();

        Plan read = find(store().add(written, null));

        assertThat(read.projectId()).isEqualTo(written.projectId());
        assertThat(read.template()).isEqualTo(written.template());
        assertThat(read.terms()).isEqualTo(written.terms());
        assertThat(read.design()).isEqualTo(written.design());
        assertThat(read.status().created()).isEqualTo(AT);
    }

    @Test
    void keeps_a_design_without_link_type_people_and_readout() {
        NewPlan plan = aPlan().build();
        IssueMapping mapping = new IssueMapping("1", "2", "3", null, Map.of());
        Plan.Design bare = new Plan.Design(Aim.none(), Map.of(), mapping);
        NewPlan written = new NewPlan(1, plan.template(), plan.terms(), bare, plan.outline(), plan.origin());

        assertThat(find(store().add(written, null)).design()).isEqualTo(bare);
    }

    @Test
    void a_new_plan_waits_for_a_worker_and_belongs_to_its_maker() {
        Plan plan = find(store().add(aPlan().build(), null));

        assertThat(plan.state()).isEqualTo(PlanState.WAITING);
        assertThat(plan.status().ownerKey()).isEqualTo("key-owner");
        assertThat(plan.status().actorKey()).isEqualTo("key-owner");
        assertThat(plan.status().problem()).isEmpty();
        assertThat(plan.status().boardId()).isNull();
    }

    @Test
    void writes_the_nodes_with_the_plan() {
        NewPlan plan = aPlan().build();

        long id = store().add(plan, null);

        assertThat(ledger().nodes(id)).hasSameSizeAs(plan.outline().nodes());
    }

    @Test
    void an_issue_that_is_to_be_the_root_is_recorded_with_the_plan_and_begun_by_nobody() {
        long id = store().add(aPlan().rootIssue(4711).build(), null);

        assertThat(ledger().ofIssue(4711)).contains(new NodeAddress(id, "ROOT"));
        Making root = ledger().open(id).nodes().get(0).making();
        assertThat(root.issueId()).isEqualTo(4711);
        assertThat(root.attached()).isTrue();
    }

    @Test
    void an_issue_is_the_root_of_one_plan_and_a_second_is_not_written_down_at_all() {
        store().add(aPlan().rootIssue(4712).build(), null);
        NewPlan second = aPlan().rootIssue(4712).inProject(77).build();

        assertThatThrownBy(() -> store().add(second, null)).isInstanceOf(RuntimeException.class);
        assertThat(store().ofProject(77)).isEmpty();
    }

    @Test
    void what_is_revised_is_changed_and_the_rest_stays() {
        NewPlan written = aPlan().with(Role.SPONSOR, "key-sponsor").build();
        long id = store().add(written, null);
        Aim aim = new Aim("Другая цель", "m", "1", "2", LocalDate.of(2026, 9, 1));

        store().revise(id, new Revision("Новое имя", "key-heir", aim, Map.of(Role.DATA, "key-data")));

        Plan read = find(id);
        assertThat(read.terms().name()).isEqualTo("Новое имя");
        assertThat(read.terms().start()).isEqualTo(written.terms().start());
        assertThat(read.status().ownerKey()).isEqualTo("key-heir");
        assertThat(read.status().actorKey()).isEqualTo("key-owner");
        assertThat(read.state()).isEqualTo(PlanState.WAITING);
        assertThat(read.design())
                .isEqualTo(new Plan.Design(
                        aim, Map.of(Role.DATA, "key-data"), written.design().mapping()));
    }

    @Test
    void knows_no_plan_of_an_id_that_was_never_given() {
        assertThat(store().find(999)).isEmpty();
        assertThat(store().find(-1)).isEmpty();
        assertThat(store().find(Long.MAX_VALUE)).isEmpty();
        assertThat(store().find(4_294_967_297L)).isEmpty();
    }

    @Test
    void a_plan_that_was_removed_leaves_its_issues_to_others() {
        long gone = store().add(aPlan().build(), null);
        long other = store().add(aPlan().build(), null);
        record(gone, 4711);
        record(other, 4712);

        store().remove(gone);

        assertThat(find(gone).state()).isEqualTo(PlanState.REMOVED);
        assertThat(ledger().ofIssue(4711)).isEmpty();
        assertThat(ledger().ofIssue(4712)).isPresent();
        assertThat(record(other, 4711)).isTrue();
    }

    /** To the first of the plan's nodes that has no issue. */
    private boolean record(long planId, long issueId) {
        LedgerPass pass = ledger().open(planId);
        Node free = pass.nodes().stream()
                .filter(node -> node.making().issueId() == null)
                .findFirst()
                .orElseThrow();
        return pass.record(free, issueId);
    }

    @Test
    void lists_the_plans_of_a_project_oldest_first() {
        long first = store().add(aPlan().build(), null);
        store().add(aPlan().inProject(2).build(), null);
        long second = store().add(aPlan().build(), null);
        store().changeState(first, PlanState.REMOVED, "");

        assertThat(store().ofProject(1)).extracting(Plan::id).containsExactly(first, second);
    }

    @Test
    void lists_the_plans_in_given_states() {
        long waiting = store().add(aPlan().build(), null);
        long seeding = store().add(aPlan().build(), null);
        long active = store().add(aPlan().build(), null);
        store().changeState(seeding, PlanState.SEEDING, "");
        store().changeState(active, PlanState.ACTIVE, "");

        Set<PlanState> running = EnumSet.of(PlanState.WAITING, PlanState.SEEDING);

        assertThat(store().inStates(running)).extracting(Plan::id).containsExactly(waiting, seeding);
        assertThat(store().inStates(Set.of())).isEmpty();
    }

    @Test
    void a_plan_is_announced_once() {
        long plan = store().add(aPlan().build(), null);
        long other = store().add(aPlan().build(), null);

        assertThat(store().announce(plan)).isTrue();
        assertThat(store().announce(plan)).isFalse();
        assertThat(store().announce(other)).isTrue();
    }

    @Test
    void gives_the_plans_of_a_state_part_by_part() {
        long first = store().add(aPlan().build(), null);
        long other = store().add(aPlan().build(), null);
        long second = store().add(aPlan().build(), null);
        long third = store().add(aPlan().build(), null);
        List.of(first, second, third).forEach(plan -> store().changeState(plan, PlanState.ACTIVE, ""));

        assertThat(store().inState(PlanState.ACTIVE, first - 1, 2))
                .extracting(Plan::id)
                .containsExactly(first, second);
        assertThat(store().inState(PlanState.ACTIVE, second, 2))
                .extracting(Plan::id)
                .containsExactly(third)
                .doesNotContain(other);
        assertThat(store().inState(PlanState.ACTIVE, Long.MAX_VALUE, 2)).isEmpty();
    }

    @Test
    void changes_the_state_and_what_is_wrong() {
        long id = store().add(aPlan().build(), null);
        String problem = "x".repeat(5_000);

        store().changeState(id, PlanState.FAILED, problem);
        assertThat(find(id).status().problem()).isEqualTo(problem);

        store().changeState(id, PlanState.ROLLING_BACK, "");
        assertThat(find(id).state()).isEqualTo(PlanState.ROLLING_BACK);
        assertThat(find(id).status().problem()).isEmpty();
    }

    @Test
    void changes_the_actor_and_leaves_the_owner() {
        long id = store().add(aPlan().build(), null);

        store().changeActor(id, "key-other");

        assertThat(find(id).status().actorKey()).isEqualTo("key-other");
        assertThat(find(id).status().ownerKey()).isEqualTo("key-owner");
    }

    @Test
    void records_the_board() {
        long id = store().add(aPlan().build(), null);

        store().recordBoard(id, 42);

        assertThat(find(id).status().boardId()).isEqualTo(42L);
    }

    @Test
    void fails_loudly_when_a_plan_that_does_not_exist_is_changed() {
        assertThatThrownBy(() -> store().changeState(999, PlanState.PAUSED, ""))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void remembers_which_plan_answered_a_request() {
        RequestKey request = new RequestKey("key-owner", "k".repeat(300), "hash");

        long id = store().add(aPlan().createdAt(AT).build(), request);

        assertThat(store().answered("key-owner", request.key(), AT)).contains(new PlanStore.Answered("hash", id));
    }

    @Test
    void keeps_the_request_keys_of_two_users_apart() {
        store().add(aPlan().createdAt(AT).build(), new RequestKey("key-owner", "k", "hash"));

        assertThat(store().answered("key-other", "k", AT)).isEmpty();
    }

    @Test
    void forgets_a_request_that_is_older_than_asked_for() {
        store().add(aPlan().createdAt(AT).build(), new RequestKey("key-owner", "k", "hash"));

        assertThat(store().answered("key-owner", "k", AT.plusMillis(1))).isEmpty();
    }

    @Test
    void takes_a_request_key_anew_once_it_has_been_forgotten() {
        RequestKey request = new RequestKey("key-owner", "k", "hash");
        store().add(aPlan().createdAt(AT).build(), request);
        Instant later = AT.plus(RequestKey.REMEMBERED).plus(Duration.ofMillis(1));

        long second = store().add(aPlan().createdAt(later).build(), request);

        assertThat(store().answered("key-owner", "k", later)).contains(new PlanStore.Answered("hash", second));
    }

    @Test
    void writes_nothing_of_a_plan_whose_request_has_been_answered() {
        RequestKey request = new RequestKey("key-owner", "k", "hash");
        long first = store().add(aPlan().createdAt(AT).build(), request);

        assertThatThrownBy(() -> store().add(aPlan().createdAt(AT).build(), request))
                .isInstanceOf(RuntimeException.class);

        assertThat(store().ofProject(1)).extracting(Plan::id).containsExactly(first);
        assertThat(ledger().nodes(first + 1)).isEmpty();
    }

    private Plan find(long id) {
        return store().find(id).orElseThrow();
    }
}
