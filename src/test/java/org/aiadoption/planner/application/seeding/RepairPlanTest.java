package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.junit.jupiter.api.Test;

/** The plan and Jira are compared, and what can be mended is mended on request. */
final class RepairPlanTest {

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void a_plan_as_it_was_made_shows_no_difference() {
        world.seed();

        assertThat(differences()).isEmpty();
        assertThat(repair()).isEqualTo(Outcome.done(PlanState.ACTIVE));
    }

    @Test
    void a_deleted_item_is_made_again_once() {
        world.seed();
        world.tracker.delete(world.issueId("E1.2"));
        assertThat(differences()).containsExactly("DELETED E1.2");

        assertThat(repair()).isEqualTo(Outcome.done(PlanState.WAITING));
        world.seed();

        assertThat(world.unfinished()).isEmpty();
        assertThat(world.marks()).containsExactlyInAnyOrder("ROOT", "E1", "E1.1", "E1.2", "E2", "E2.1", "E2.2");
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_deleted_phase_is_made_again_and_gets_its_items_back() {
        world.seed();
        world.tracker.delete(world.issueId("E1"));
        repair();
        world.seed();

        assertThat(world.unfinished()).isEmpty();
        assertThat(world.tracker.mended()).contains(world.issueId("E1.1"), world.issueId("E1.2"));
    }

    @Test
    void a_deleted_root_is_linked_to_its_phases_again() {
        world.seed();
        world.tracker.delete(world.issueId("ROOT"));
        repair();
        world.seed();

        assertThat(world.unfinished()).isEmpty();
    }

    @Test
    void an_issue_that_is_one_too_many_is_found_and_goes_if_nobody_used_it() {
        world.seed();
        IssueDraft twin = world.tracker.draftOf(world.issueId("E1.1")).orElseThrow();
        world.tracker.create(SeedingWorld.OWNER, twin);
        assertThat(differences()).containsExactly("EXTRA E1.1");

        repair();
        world.seed();

        assertThat(world.faults()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void an_item_that_lost_its_epic_and_a_phase_that_lost_its_link_are_hung_up_again() {
        world.seed();
        world.tracker.detach(world.issueId("E1"));
        world.tracker.detach(world.issueId("E2.1"));
        assertThat(differences()).containsExactly("UNLINKED E1", "UNLINKED E2.1");

        repair();
        world.seed();

        assertThat(world.faults()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void an_item_whose_epic_was_deleted_is_reported_with_it_and_not_twice() {
        world.seed();
        world.tracker.delete(world.issueId("E1"));

        assertThat(differences()).containsExactly("DELETED E1");
    }

    @Test
    void a_forged_mark_is_no_difference() {
        world.seed();
        TrackedIssue forged =
                world.tracker.madeByHand(SeedingWorld.PROJECT, SeedingWorld.MEMBER, "10001", world.markOf("E1.1"));

        assertThat(differences()).isEmpty();
        assertThat(world.tracker.find(forged.id())).isPresent();
    }

    @Test
    void a_plan_that_is_not_whole_is_resumed_and_not_repaired() {
        world.tracker.failAfter(3, Fault.REJECTED);
        world.seed();

        assertThat(repair()).isEqualTo(Outcome.refused(Refusal.conflict("plan-not-whole", "failed")));
        assertThat(world.stateOf("E1.2")).isEqualTo(NodeState.FAILED);
    }

    @Test
    void only_who_manages_the_plan_may_compare_and_mend() {
        world.seed();
        world.tracker.delete(world.issueId("E1.2"));

        assertThat(world.checkPlan().check(SeedingWorld.MEMBER, world.planId)).isInstanceOf(Outcome.Refused.class);
        assertThat(world.repairPlan().repair(SeedingWorld.MEMBER, world.planId)).isInstanceOf(Outcome.Refused.class);
        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
    }

    private Outcome<PlanState> repair() {
        return world.repairPlan().repair(SeedingWorld.OWNER, world.planId);
    }

    private List<String> differences() {
        return world.checkPlan()
                .check(SeedingWorld.OWNER, world.planId)
                .fold(
                        found -> found.stream()
                                .map(f -> f.difference() + " " + f.node().key())
                                .toList(),
                        refusal -> List.of(refusal.code()));
    }
}
