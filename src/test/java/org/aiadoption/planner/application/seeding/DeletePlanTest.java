package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.seeding.DeletePlan.Books;
import org.aiadoption.planner.application.seeding.DeletePlan.Consequences;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Touch;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.support.InMemoryAnswers;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan is deleted and its issues stay. */
final class DeletePlanTest {

    private static final int ISSUES = 7;

    private final SeedingWorld world = new SeedingWorld();
    private final InMemoryAnswers answers = new InMemoryAnswers();
    private final DeletePlan deletePlan = deletePlan(world);

    @BeforeEach
    void a_plan_that_runs() {
        world.seed();
        answers.add(world.planId, new Answer("E1-C1", 1, CheckState.DONE, "", SeedingWorld.OWNER, Instant.EPOCH));
    }

    @Test
    void tells_beforehand_what_it_comes_to_and_changes_nothing() {
        assertThat(deletePlan.preview(SeedingWorld.OWNER, world.planId))
                .isEqualTo(Outcome.done(new Consequences(ISSUES, 1)));

        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void the_plan_is_gone_and_its_issues_are_no_plans_any_more() {
        long root = world.issueId("ROOT");

        assertThat(deletePlan.delete(SeedingWorld.OWNER, world.planId))
                .isEqualTo(Outcome.done(new Consequences(ISSUES, 1)));

        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
        assertThat(world.tracker.all()).hasSize(ISSUES);
        assertThat(world.ledger.ofIssue(root)).isEmpty();
    }

    @Test
    void a_plan_that_is_gone_cannot_be_deleted_again() {
        deletePlan.delete(SeedingWorld.OWNER, world.planId);

        assertThat(deletePlan.delete(SeedingWorld.OWNER, world.planId))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void only_those_who_manage_the_plan_may_delete_it_or_learn_what_that_comes_to() {
        Outcome<Consequences> refused = Outcome.refused(
                Refusal.forbidden("plan-not-managed", world.plan().terms().name()));

        assertThat(deletePlan.preview(SeedingWorld.MEMBER, world.planId)).isEqualTo(refused);
        assertThat(deletePlan.delete(SeedingWorld.MEMBER, world.planId)).isEqualTo(refused);
        assertThat(deletePlan.delete("key-stranger", world.planId))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "SEEDING", "ROLLING_BACK"})
    void a_plan_that_is_worked_on_is_left_alone(PlanState state) {
        world.plans.changeState(world.planId, state, "");

        assertThat(deletePlan.delete(SeedingWorld.OWNER, world.planId))
                .isEqualTo(Outcome.refused(
                        Refusal.conflict("plan-at-work", world.plan().terms().name())));
        assertThat(world.state()).isEqualTo(state);
    }

    @Test
    void a_worker_that_wakes_up_after_a_pause_and_a_deletion_makes_nothing_more() {
        SeedingWorld paused = new SeedingWorld();
        paused.tracker.beforeCreate(() -> pauseAndDelete(paused));

        paused.seed();

        assertThat(paused.state()).isEqualTo(PlanState.REMOVED);
        assertThat(paused.tracker.all()).isEmpty();
        assertThat(paused.node("ROOT").making().issueId()).isNull();
    }

    @Test
    void an_issue_that_came_after_the_deletion_and_that_somebody_uses_stays_and_is_free_for_other_plans() {
        SeedingWorld paused = new SeedingWorld();
        Tripwire wire = Tripwire.loose().on("after LedgerPass.record", () -> {
            pauseAndDelete(paused);
            paused.removal.touch(paused.tracker.all().get(0).id(), Touch.COMMENT);
        });

        paused.seed(wire);

        long issue = paused.tracker.all().get(0).id();
        assertThat(paused.state()).isEqualTo(PlanState.REMOVED);
        assertThat(paused.ledger.ofIssue(issue)).isEmpty();
    }

    private void pauseAndDelete(SeedingWorld paused) {
        paused.pausePlan().pause(SeedingWorld.OWNER, paused.planId);
        deletePlan(paused).delete(SeedingWorld.OWNER, paused.planId);
    }

    private DeletePlan deletePlan(SeedingWorld of) {
        return new DeletePlan(
                new Access(of.projects, of.plans, of.permissions),
                new Books(of.plans, of.ledger, answers, of.leases),
                of.planIssues,
                of.locks);
    }
}
