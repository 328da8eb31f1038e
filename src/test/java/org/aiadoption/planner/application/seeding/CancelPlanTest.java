package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CancelPlanTest {

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void a_plan_of_which_nothing_was_begun_is_gone() {
        assertThat(cancel(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.REMOVED));

        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
        assertThat(cancel(SeedingWorld.OWNER)).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void a_plan_goes_on_with_the_issues_there_are() {
        world.tracker.failAfter(3, Fault.REJECTED);
        world.seed();

        assertThat(cancel(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.ACTIVE));

        assertThat(world.marks()).containsExactly("ROOT", "E1", "E1.1");
        assertThat(world.stateOf("E1.1")).isEqualTo(NodeState.DONE);
        assertThat(world.plan().status().problem()).isEmpty();
    }

    @Test
    void what_was_refused_or_not_begun_is_dropped() {
        world.tracker.failAfter(3, Fault.REJECTED);
        world.seed();

        cancel(SeedingWorld.OWNER);

        assertThat(world.stateOf("E1.2")).isEqualTo(NodeState.DROPPED);
        assertThat(world.node("E1.2").making().problem()).isEmpty();
        assertThat(world.stateOf("E2")).isEqualTo(NodeState.DROPPED);
    }

    @Test
    void a_plan_whose_root_was_refused_is_gone() {
        world.tracker.failNext(Fault.REJECTED);
        world.seed();

        assertThat(cancel(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.REMOVED));
    }

    @Test
    void a_node_of_which_nobody_knows_whether_it_was_made_is_kept_and_says_so() {
        world.tracker.failNext(Fault.UNCLEAR_BUT_MADE);
        world.seed();

        assertThat(cancel(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.ACTIVE));
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.FAILED);
        assertThat(Problem.decode(world.node("ROOT").making().problem()).code()).isEqualTo("jira-unclear");
        assertThat(world.stateOf("E1")).isEqualTo(NodeState.DROPPED);
    }

    @Test
    void an_issue_that_waits_for_its_label_is_kept() {
        world.tracker.hideLabels();
        world.tracker.obstruct("You may not edit.");
        world.seed();

        assertThat(cancel(SeedingWorld.OWNER)).isEqualTo(Outcome.done(PlanState.ACTIVE));
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.FAILED);
    }

    @Test
    void a_worker_amid_an_issue_still_records_it_and_begins_no_other() {
        world.seed(Tripwire.loose().on("before IssueTracker.create", () -> cancel(SeedingWorld.OWNER)));

        assertThat(world.marks()).containsExactly("ROOT");
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.DONE);
        assertThat(world.stateOf("E1")).isEqualTo(NodeState.DROPPED);
    }

    @Test
    void the_worker_of_a_cancelled_plan_has_lost_its_lease() {
        Lease lease = world.leases.take(world.planId, "a:1");

        cancel(SeedingWorld.OWNER);

        assertThat(world.leases.holds(lease)).isFalse();
    }

    @Test
    void a_paused_plan_can_be_cancelled() {
        world.pausePlan().pause(SeedingWorld.OWNER, world.planId);

        assertThat(cancel(SeedingWorld.ADMIN)).isEqualTo(Outcome.done(PlanState.REMOVED));
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanState.class,
            names = {"DRAFT", "ACTIVE", "ROLLING_BACK"})
    void other_plans_cannot_be_cancelled(PlanState state) {
        world.plans.changeState(world.planId, state, "");

        assertThat(cancel(SeedingWorld.OWNER))
                .isEqualTo(Outcome.refused(Refusal.conflict("plan-not-running", state.code())));
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.PLANNED);
    }

    @Test
    void somebody_who_merely_works_in_the_project_may_not() {
        assertThat(cancel(SeedingWorld.MEMBER))
                .isEqualTo(Outcome.refused(Refusal.forbidden("plan-not-managed", "Sample plan")));
        assertThat(world.state()).isEqualTo(PlanState.WAITING);
    }

    @Test
    void to_those_who_may_not_browse_the_project_the_plan_does_not_exist() {
        assertThat(cancel("key-outsider")).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    private Outcome<PlanState> cancel(String userKey) {
        return world.cancelPlan().cancel(userKey, world.planId);
    }
}
