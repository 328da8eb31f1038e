package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.seeding.CheckAllPlans.Differing;
import org.aiadoption.planner.application.seeding.CheckAllPlans.Part;
import org.aiadoption.planner.application.seeding.CheckPlan.Difference;
import org.aiadoption.planner.domain.plan.PlanState;
import org.junit.jupiter.api.Test;

/** All plans are compared with Jira, a few at a time. */
final class CheckAllPlansTest {

    private static final String ADMIN = "key-jira-admin";

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void plans_as_they_were_made_are_counted_and_not_named() {
        world.seed();

        assertThat(check(0)).isEqualTo(new Part(1, 0, List.of()));
    }

    @Test
    void a_plan_that_differs_says_how_often_and_in_which_way() {
        world.seed();
        world.tracker.delete(world.issueId("E1.2"));
        world.tracker.detach(world.issueId("E2.1"));
        world.tracker.detach(world.issueId("E2.2"));

        Differing differing = check(0).differing().get(0);

        assertThat(differing.plan().id()).isEqualTo(world.planId);
        assertThat(differing.counts()).isEqualTo(Map.of(Difference.DELETED, 1L, Difference.UNLINKED, 2L));
        assertThat(differing.mendable()).isTrue();
    }

    @Test
    void a_plan_that_is_not_whole_is_left_to_its_worker() {
        assertThat(check(0).checked()).isZero();
    }

    @Test
    void the_next_part_begins_behind_the_last_plan() {
        world.seed();
        long first = world.planId;
        for (int i = 0; i < 20; i++) {
            world.plans.changeState(world.anotherPlan(), PlanState.ACTIVE, "");
        }

        Part part = check(0);

        assertThat(part.checked()).isEqualTo(20);
        assertThat(part.last()).isEqualTo(first + 19);
        assertThat(check(part.last()).checked()).isEqualTo(1);
        assertThat(check(part.last()).last()).isZero();
    }

    @Test
    void only_jira_administrators_may_ask() {
        assertThat(checkAllPlans().check(SeedingWorld.OWNER, 0))
                .isEqualTo(Outcome.refused(Refusal.forbidden("jira-not-administered")));
    }

    private Part check(long above) {
        return checkAllPlans().check(ADMIN, above).fold(part -> part, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private CheckAllPlans checkAllPlans() {
        world.permissions.administrator(ADMIN);
        return new CheckAllPlans(world.permissions, world.plans, world.projects, world.checkPlan());
    }
}
