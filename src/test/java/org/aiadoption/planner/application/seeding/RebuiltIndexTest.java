package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;

/** Jira's search index is rebuilt while a plan is made or taken back: the work waits, and no node fails for it. */
final class RebuiltIndexTest {

    private static final Problem BUSY = new Problem("jira-busy", List.of());

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void nothing_is_tried_while_the_index_is_rebuilt() {
        rebuild();

        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.PLANNED);
        assertThat(world.state()).isEqualTo(PlanState.WAITING);
        assertThat(world.problem()).isEqualTo(BUSY);
    }

    @Test
    void a_plan_stops_before_its_next_issue_and_goes_on_by_itself_afterwards() {
        world.seed(Tripwire.loose().on("after IssueTracker.create", this::rebuild));
        assertThat(world.marks()).containsExactly("ROOT");
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.DONE);

        world.indexRebuilt.set(false);
        look();

        assertThat(world.queue.planIds()).containsExactly(world.planId);
        world.seed();
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_issue_that_the_rebuilding_broke_off_is_adopted_and_nobody_has_to_press_resume() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);
        world.seed(rebuildingAtTheThird());
        long broken = world.tracker.all().get(2).id();
        assertThat(world.state()).isEqualTo(PlanState.WAITING);

        world.indexRebuilt.set(false);
        world.seed();

        assertThat(world.issueId("E1.1")).isEqualTo(broken);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_exception_out_of_jira_makes_the_plan_wait_too() {
        world.tracker.beforeCreate(() -> {
            rebuild();
            throw new IllegalStateException("no lock on the index");
        });
        try {
            world.seed();
        } catch (IllegalStateException thrown) {
            // it is logged by whoever runs the worker
        }
        assertThat(world.state()).isEqualTo(PlanState.WAITING);

        world.indexRebuilt.set(false);
        world.tracker.beforeCreate(() -> {});
        world.seed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void a_roll_back_waits_and_keeps_to_what_was_asked_for() {
        world.seed();
        world.rollBackPlan().rollBack(SeedingWorld.OWNER, world.planId, Leftovers.RELEASE);
        rebuild();
        world.seed();
        assertThat(world.tracker.all()).hasSize(7);
        assertThat(world.state()).isEqualTo(PlanState.ROLLING_BACK);

        world.indexRebuilt.set(false);
        look();

        assertThat(world.queue.planIds()).contains(world.planId);
        world.seed();
        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
    }

    private void rebuild() {
        world.indexRebuilt.set(true);
    }

    /** The index is taken away while Jira makes the third issue. */
    private Tripwire rebuildingAtTheThird() {
        int[] created = {0};
        world.tracker.beforeCreate(() -> world.indexRebuilt.set(++created[0] == 3));
        return Tripwire.loose();
    }

    private void look() {
        new ResumeInterrupted(
                        world.plans,
                        world.leases,
                        world.locks,
                        world.queue,
                        new FixedServers("a:1"),
                        world.nanoTime::get)
                .run();
    }
}
