package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;

/** The lease is lost while a worker is at it: by a pause, a cancellation or another server. */
final class LostLeaseTest {

    private static final long EPIC = 4711;
    private static final long EPIC_LINK = 10200;

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void a_lease_lost_before_jira_is_asked_lets_nothing_be_made() {
        world.seed(Tripwire.loose().on("before Leases.holds", () -> world.leases.revoke(world.planId)));

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.PLANNED);
    }

    @Test
    void a_lease_lost_while_jira_makes_the_issue_leaves_it_recorded() {
        world.tracker.beforeCreate(() -> {
            world.leases.revoke(world.planId);
            world.nanoTime.addAndGet(LeaseWatch.TRUST.toNanos());
        });
        Tripwire wire = Tripwire.loose();

        world.seed(wire);

        assertThat(world.marks()).containsExactly("ROOT");
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.MADE);
        assertThat(wire.count("LedgerPass.complete")).isZero();
    }

    @Test
    void a_lease_lost_a_moment_ago_leaves_the_issue_complete_and_begins_no_other() {
        world.tracker.beforeCreate(() -> world.leases.revoke(world.planId));

        world.seed();

        assertThat(world.marks()).containsExactly("ROOT");
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.DONE);
        assertThat(world.tracker.labelsOf(world.issueId("ROOT")))
                .containsExactly(world.plan().label());
    }

    @Test
    void an_issue_recorded_after_the_lease_was_lost_is_completed_by_the_next_worker() {
        world.seed(Tripwire.loose().on("before IssueTracker.create", () -> world.leases.revoke(world.planId)));

        world.seed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void a_worker_that_lost_its_lease_does_not_change_the_state_of_the_plan() {
        world.seed(Tripwire.loose().on("before IssueTracker.create", this::pause));

        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
        assertThat(world.problem().code()).isEqualTo("paused-by-hand");
    }

    @Test
    void a_plan_that_is_paused_after_its_last_issue_stays_paused_until_somebody_resumes() {
        Tripwire dryRun = Tripwire.loose();
        new SeedingWorld().seed(dryRun);

        world.seed(Tripwire.loose().onStep(dryRun.steps().lastIndexOf("before ClusterLocks.locked") + 1, this::pause));

        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
        world.resumeAndSeed();
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void a_worker_that_fails_after_it_lost_its_lease_does_not_change_the_state_either() {
        world.tracker.hideLabels();
        world.seed(Tripwire.loose().on("before IssueTracker.label", () -> {
            pause();
            world.tracker.obstruct("No labels.");
        }));

        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
    }

    @Test
    void nothing_is_made_twice_when_a_pause_meets_a_worker_at_any_point() {
        int steps = stepsOfWholeRun();
        for (int step = 1; step <= steps; step++) {
            SeedingWorld paused = new SeedingWorld();
            Tripwire wire = Tripwire.loose();
            wire.onStep(step, unlocked(paused, () -> paused.pausePlan().pause(SeedingWorld.OWNER, paused.planId)));
            paused.seed(wire);
            paused.resumeAndSeed();
            assertThat(paused.faults())
                    .as("paused at %s %s", step, wire.steps().get(step - 1))
                    .isEmpty();
        }
    }

    @Test
    void no_node_has_two_recorded_issues_when_another_server_takes_over_at_any_point() {
        int steps = stepsOfWholeRun();
        for (int step = 1; step <= steps; step++) {
            SeedingWorld shared = new SeedingWorld();
            Tripwire wire = takenOverAt(step, shared);
            String where = wire.steps().get(step - 1);
            assertThat(shared.unfinished())
                    .as("taken over at %s %s", step, where)
                    .isEmpty();
            assertThat(shared.extras()).as("taken over at %s %s", step, where).isEmpty();
        }
    }

    @Test
    void an_issue_that_jira_makes_after_another_server_took_over_is_taken_away() {
        world.seed(Tripwire.loose().on("before IssueTracker.create", () -> world.takeOver("b:1", "a:1")));

        assertThat(world.faults()).isEmpty();
        assertThat(world.node("ROOT").making().problem()).isEmpty();
    }

    @Test
    void of_two_links_to_an_issue_that_two_servers_were_at_one_is_left() {
        world.seed(Tripwire.loose().on("before LedgerPass.record", () -> {
            world.takeOver("b:1", "a:1");
            world.tracker.linkOnceMore(EPIC, world.issueId("ROOT"), EPIC_LINK);
            world.tracker.linkOnceMore(EPIC, world.issueId("ROOT"), EPIC_LINK);
        }));

        assertThat(world.tracker.links())
                .containsOnlyOnce("%d>%d:%d".formatted(EPIC, world.issueId("ROOT"), EPIC_LINK));
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void where_it_may_not_be_deleted_it_is_named_as_one_too_many() {
        world.permissions.withdraw(SeedingWorld.OWNER, SeedingWorld.PROJECT, Action.DELETE);

        world.seed(Tripwire.loose().on("before IssueTracker.create", () -> world.takeOver("b:1", "a:1")));

        assertThat(world.unfinished()).isEmpty();
        assertThat(world.extras()).hasSize(1);
        assertThat(world.node("ROOT").making().problem())
                .isEqualTo(
                        Problem.of("extra-issues", world.extras().get(0).key()).encode());
    }

    @Test
    void an_issue_that_the_new_owner_already_adopted_is_not_one_too_many() {
        world.seed(Tripwire.loose().on("after IssueTracker.create", () -> world.takeOver("b:1", "a:1")));

        assertThat(world.faults()).isEmpty();
        assertThat(world.node("ROOT").making().problem()).isEmpty();
    }

    @Test
    void a_worker_that_lost_its_lease_says_nothing_of_a_refusal() {
        world.tracker.failNext(Fault.REJECTED);

        world.seed(Tripwire.loose().on("before IssueTracker.create", this::pause));

        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.MAKING);
        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
    }

    @Test
    void an_issue_begun_before_a_pause_is_still_recorded_when_jira_makes_it() {
        world.seed(Tripwire.loose().on("before IssueTracker.create", this::pause));

        assertThat(world.marks()).containsExactly("ROOT");
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.DONE);
    }

    @Test
    void no_issue_is_begun_after_a_cancellation() {
        world.seed(Tripwire.loose().on("after LedgerPass.complete", this::cancel));

        assertThat(world.marks()).containsExactly("ROOT");
        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(world.stateOf("E1")).isEqualTo(NodeState.DROPPED);
    }

    private void pause() {
        world.pausePlan().pause(SeedingWorld.OWNER, world.planId);
    }

    private void cancel() {
        world.cancelPlan().cancel(SeedingWorld.OWNER, world.planId);
    }

    /** Nobody else comes in between while the plan is locked. */
    private static Runnable unlocked(SeedingWorld world, Runnable event) {
        return () -> {
            if (!world.locks.held(ClusterLocks.plan(world.planId))) {
                event.run();
            }
        };
    }

    private static Tripwire takenOverAt(int step, SeedingWorld shared) {
        Tripwire wire = Tripwire.loose();
        wire.onStep(step, unlocked(shared, () -> shared.takeOver("b:1", "a:1")));
        shared.seed(wire);
        return wire;
    }

    private static int stepsOfWholeRun() {
        Tripwire wire = Tripwire.loose();
        new SeedingWorld().seed(wire);
        return wire.steps().size();
    }
}
