package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;

/** A plan waits for a person when its actor may not go on, or when it wakes up on a copy of the database. */
final class ParkedPlanTest {

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void an_actor_who_lost_the_permission_to_create_pauses_the_plan() {
        Tripwire wire = Tripwire.loose().on("after LedgerPass.record", () -> {
            world.permissions.withdraw(SeedingWorld.OWNER, SeedingWorld.PROJECT, Action.CREATE);
            world.tracker.turnAway(SeedingWorld.OWNER);
        });
        world.seed(wire);

        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
        assertThat(world.problem().code()).isEqualTo("actor-may-not");
    }

    @Test
    void who_resumes_it_goes_on_in_their_own_name() {
        an_actor_who_lost_the_permission_to_create_pauses_the_plan();

        world.resumePlan().resume(SeedingWorld.ADMIN, world.planId);
        world.seed();

        assertThat(world.faults()).isEmpty();
        assertThat(world.issue("E2.1").staff().creator()).isEqualTo(SeedingWorld.ADMIN);
        assertThat(world.issue("ROOT").staff().creator()).isEqualTo(SeedingWorld.OWNER);
    }

    @Test
    void a_copy_of_the_database_makes_nothing_until_an_administrator_says_so() {
        world.plans.copied();
        world.seed();
        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
        assertThat(world.problem().code()).isEqualTo("copied-database");

        assertThat(world.resumePlan().resume(SeedingWorld.OWNER, world.planId))
                .isEqualTo(Outcome.refused(Refusal.forbidden("plan-copied")));
        world.permissions.administrator(SeedingWorld.ADMIN);
        world.resumePlan().resume(SeedingWorld.ADMIN, world.planId);
        world.seed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void a_copy_deletes_nothing_either() {
        world.seed();
        world.rollBackPlan().rollBack(SeedingWorld.OWNER, world.planId, Leftovers.KEEP);
        world.plans.copied();
        world.seed();

        assertThat(world.tracker.all()).hasSize(7);
        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
    }
}
