package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PausePlanTest {

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void a_waiting_plan_is_paused_and_says_that_somebody_did_it() {
        assertThat(pause(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.PAUSED));

        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
        assertThat(world.problem().code()).isEqualTo("paused-by-hand");
    }

    @Test
    void the_worker_of_a_paused_plan_has_lost_its_lease() {
        Lease lease = world.leases.take(world.planId, "a:1");
        world.plans.changeState(world.planId, PlanState.SEEDING, "");

        pause(SeedingWorld.OWNER);

        assertThat(world.leases.holds(lease)).isFalse();
    }

    @Test
    void a_project_administrator_may_pause_the_plan_of_somebody_else() {
        assertThat(pause(SeedingWorld.ADMIN)).isEqualTo(Outcome.done(PlanState.PAUSED));
    }

    @Test
    void somebody_who_merely_works_in_the_project_may_not() {
        assertThat(pause(SeedingWorld.MEMBER))
                .isEqualTo(Outcome.refused(Refusal.forbidden("plan-not-managed", "Sample plan")));
        assertThat(world.state()).isEqualTo(PlanState.WAITING);
    }

    @Test
    void to_those_who_may_not_browse_the_project_the_plan_does_not_exist() {
        assertThat(pause("key-outsider")).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void the_plan_owner_without_browse_right_does_not_find_the_plan_either() {
        world.permissions.withdraw(SeedingWorld.OWNER, SeedingWorld.PROJECT, Action.BROWSE);

        assertThat(pause(SeedingWorld.OWNER)).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void pausing_a_paused_plan_changes_nothing() {
        pause(SeedingWorld.OWNER);

        assertThat(pause(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.PAUSED));
    }

    @Test
    void a_failed_plan_keeps_its_problem_when_somebody_tries_to_pause_it() {
        world.tracker.failNext(Fault.REJECTED);
        world.seed();

        assertThat(pause(SeedingWorld.OWNER))
                .isEqualTo(Outcome.refused(Refusal.conflict("plan-not-running", "failed")));
        assertThat(world.problem().code()).isEqualTo("node-hindered");
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanState.class,
            names = {"DRAFT", "ACTIVE"})
    void a_plan_that_nobody_works_on_cannot_be_paused(PlanState state) {
        world.plans.changeState(world.planId, state, "");

        assertThat(pause(SeedingWorld.OWNER))
                .isEqualTo(Outcome.refused(Refusal.conflict("plan-not-running", state.code())));
        assertThat(world.state()).isEqualTo(state);
    }

    private Outcome<PlanState> pause(String userKey) {
        return world.pausePlan().pause(userKey, world.planId);
    }
}
