package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResumePlanTest {

    private final SeedingWorld world = new SeedingWorld();

    @BeforeEach
    void a_failed_plan() {
        world.plans.changeState(
                world.planId, PlanState.FAILED, Problem.of("broken").encode());
    }

    @Test
    void a_failed_plan_waits_for_a_worker_again() {
        assertThat(resume(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.WAITING));

        assertThat(world.state()).isEqualTo(PlanState.WAITING);
        assertThat(world.plan().status().problem()).isEmpty();
        assertThat(world.queue.planIds()).containsExactly(world.planId);
    }

    @Test
    void a_paused_plan_waits_for_a_worker_again() {
        world.plans.changeState(world.planId, PlanState.PAUSED, "");

        assertThat(resume(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.WAITING));
    }

    @Test
    void from_then_on_issues_are_made_in_the_name_of_who_resumed() {
        resume(SeedingWorld.ADMIN);
        world.seed();

        assertThat(world.plan().status().ownerKey()).isEqualTo(SeedingWorld.OWNER);
        assertThat(world.issue("ROOT").staff().creator()).isEqualTo(SeedingWorld.ADMIN);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanState.class,
            names = {"WAITING", "SEEDING"})
    void resuming_a_running_plan_changes_nothing(PlanState state) {
        world.plans.changeState(world.planId, state, "");

        assertThat(resume(SeedingWorld.ADMIN)).isEqualTo(Outcome.done(state));
        assertThat(world.queue.planIds()).isEmpty();
        assertThat(world.plan().status().actorKey()).isEqualTo(SeedingWorld.OWNER);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanState.class,
            names = {"DRAFT", "ACTIVE"})
    void other_plans_cannot_be_resumed(PlanState state) {
        world.plans.changeState(world.planId, state, "");

        assertThat(resume(SeedingWorld.OWNER))
                .isEqualTo(Outcome.refused(Refusal.conflict("plan-not-resumable", state.code())));
        assertThat(world.queue.planIds()).isEmpty();
    }

    @Test
    void somebody_who_merely_works_in_the_project_may_not() {
        assertThat(resume(SeedingWorld.MEMBER))
                .isEqualTo(Outcome.refused(Refusal.forbidden("plan-not-managed", "Sample plan")));
    }

    @Test
    void to_those_who_may_not_browse_the_project_the_plan_does_not_exist() {
        assertThat(resume("key-outsider")).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void who_may_make_no_issues_cannot_resume() {
        world.permissions.withdraw(SeedingWorld.OWNER, SeedingWorld.PROJECT, Action.CREATE);

        assertThat(resume(SeedingWorld.OWNER))
                .isEqualTo(Outcome.refused(Refusal.forbidden("permission-missing-create")));
        assertThat(world.state()).isEqualTo(PlanState.FAILED);
    }

    private Outcome<PlanState> resume(String userKey) {
        return world.resumePlan().resume(userKey, world.planId);
    }
}
