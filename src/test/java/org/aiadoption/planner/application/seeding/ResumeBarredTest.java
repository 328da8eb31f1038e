package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jira becomes read-only, as if the actor had lost the permission to create, and takes issues again later. */
final class ResumeBarredTest {

    private final SeedingWorld world = new SeedingWorld();

    @BeforeEach
    void the_actor_is_barred_when_one_issue_is_made() {
        world.seed(Tripwire.loose().on("after LedgerPass.record", this::bar));
        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
    }

    @Test
    void a_plan_waits_as_long_as_its_actor_may_not_create() {
        world.resumeBarred().run();

        assertThat(world.queue.planIds()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
    }

    @Test
    void a_plan_goes_on_by_itself_in_the_same_name_when_its_actor_may_create_again() {
        unbar();

        world.resumeBarred().run();

        assertThat(world.queue.planIds()).containsExactly(world.planId);
        world.seed();
        assertThat(world.faults()).isEmpty();
        assertThat(world.tracker.all())
                .allMatch(issue -> SeedingWorld.OWNER.equals(issue.staff().creator()));
    }

    @Test
    void a_plan_that_somebody_stopped_meanwhile_stays_stopped() {
        world.cancelPlan().cancel(SeedingWorld.OWNER, world.planId);
        unbar();

        world.resumeBarred().run();

        assertThat(world.queue.planIds()).isEmpty();
    }

    @Test
    void a_plan_that_was_paused_by_hand_is_nobodys_but_theirs_who_resume_it() {
        unbar();
        world.resumePlan().resume(SeedingWorld.OWNER, world.planId);
        world.pausePlan().pause(SeedingWorld.OWNER, world.planId);
        int queued = world.queue.planIds().size();

        world.resumeBarred().run();

        assertThat(world.queue.planIds()).hasSize(queued);
        assertThat(world.problem().code()).isEqualTo("paused-by-hand");
    }

    @Test
    void a_copy_of_the_database_goes_on_with_nothing() {
        unbar();
        world.plans.copied();

        world.resumeBarred().run();

        assertThat(world.queue.planIds()).isEmpty();
    }

    private void bar() {
        world.permissions.withdraw(SeedingWorld.OWNER, SeedingWorld.PROJECT, Action.CREATE);
        world.tracker.turnAway(SeedingWorld.OWNER);
    }

    private void unbar() {
        world.permissions.grantAll(SeedingWorld.OWNER, SeedingWorld.PROJECT);
        world.tracker.letIn(SeedingWorld.OWNER);
    }
}
