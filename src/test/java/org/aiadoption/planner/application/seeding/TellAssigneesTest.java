package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who got work from a plan hears of it once. */
final class TellAssigneesTest {

    private final SeedingWorld world = new SeedingWorld();

    @BeforeEach
    void let_the_developer_look() {
        world.permissions.grant(SeedingWorld.DEVELOPER, SeedingWorld.PROJECT, Permissions.Action.BROWSE);
    }

    @Test
    void a_person_with_several_issues_gets_one_mail_with_all_of_them() {
        world.seed();

        assertThat(world.mails.sent()).hasSize(1);
        assertThat(world.mails.sent().get(0)).startsWith(SeedingWorld.DEVELOPER + ": SHOP-");
        assertThat(world.mails.sent().get(0).split(", ")).hasSizeGreaterThan(1);
    }

    @Test
    void a_plan_that_broke_off_tells_of_everything_when_it_is_whole() {
        SeedingWorld whole = world;
        world.tracker.failAfter(4, Fault.REJECTED);
        whole.seed();
        assertThat(world.mails.sent()).isEmpty();

        world.resumeAndSeed();

        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(world.mails.sent()).hasSize(1);
        assertThat(world.mails.sent().get(0)).contains("SHOP-3");
    }

    @Test
    void a_repair_tells_of_what_it_made_again_and_of_nothing_else() {
        world.seed();
        String assigned = keyOf("E1.2");
        world.tracker.delete(world.issueId("E1.2"));

        world.repairPlan().repair(SeedingWorld.OWNER, world.planId);
        world.seed();

        assertThat(world.mails.sent()).hasSize(2);
        assertThat(world.mails.sent().get(1)).isEqualTo(SeedingWorld.DEVELOPER + ": " + keyOf("E1.2"));
        assertThat(keyOf("E1.2")).isNotEqualTo(assigned);
    }

    @Test
    void whoever_makes_a_plan_is_not_told_of_their_own_work() {
        SeedingWorld own = new SeedingWorld(PlanBuilder.aPlan().with(Role.ENGINEERING, SeedingWorld.OWNER));

        own.seed();

        assertThat(own.mails.sent()).isEmpty();
    }

    @Test
    void nobody_is_told_of_issues_that_they_may_not_browse() {
        SeedingWorld secret = new SeedingWorld();

        secret.seed();

        assertThat(secret.mails.sent()).isEmpty();
    }

    private String keyOf(String node) {
        return world.tracker.find(world.issueId(node)).orElseThrow().key();
    }
}
