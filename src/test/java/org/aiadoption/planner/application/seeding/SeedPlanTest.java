package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.domain.plan.PhaseColour;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.Tripwire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plan whose seeding nothing disturbs, and plans that are not to be seeded. */
final class SeedPlanTest {

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void epics_of_phases_have_colours_that_tell_them_apart_and_no_other_issue_has_one() {
        world.seed();

        assertThat(colour("E1")).isNotNull().isNotEqualTo(colour("E2"));
        assertThat(colour("ROOT")).isNull();
        assertThat(colour("E1.1")).isNull();
    }

    private @Nullable PhaseColour colour(String key) {
        return world.tracker
                .draftOf(world.issueId(key))
                .map(draft -> draft.bond().colour())
                .orElse(null);
    }

    @Test
    void makes_the_root_then_each_phase_followed_by_its_items() {
        world.seed();

        assertThat(world.marks()).containsExactly("ROOT", "E1", "E1.1", "E1.2", "E2", "E2.1", "E2.2");
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_issue_says_what_was_planned_and_ends_in_its_mark() {
        world.seed();

        assertThat(world.issue("E1").content().summary()).isEqualTo("E1 summary");
        assertThat(world.issue("E1").content().description())
                .isEqualTo("E1 step\n\nh3. Purpose\n\nAI plan " + world.planId + " · E1");
        assertThat(world.issue("E1").content().due())
                .isEqualTo(world.node("E1").planned().span().due());
    }

    @Test
    void each_kind_of_node_has_the_type_that_the_mapping_says() {
        world.seed();

        assertThat(world.issue("ROOT").content().typeId()).isEqualTo("10002");
        assertThat(world.issue("E1").content().typeId()).isEqualTo("10000");
        assertThat(world.issue("E1.1").content().typeId()).isEqualTo("10001");
    }

    @Test
    void an_epic_has_its_name_and_no_epic_above_it() {
        world.seed();

        IssueDraft epic = world.tracker.draftOf(world.issueId("E2")).orElseThrow();

        assertThat(epic.text().epicName()).isEqualTo("E2 name");
        assertThat(epic.epicId()).isNull();
    }

    @Test
    void a_label_that_jira_left_out_of_the_making_is_added_afterwards() {
        world.tracker.hideLabels();

        world.seed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_item_belongs_to_the_epic_of_its_phase() {
        world.seed();

        IssueDraft item = world.tracker.draftOf(world.issueId("E2.1")).orElseThrow();

        assertThat(item.epicId()).isEqualTo(world.issueId("E2"));
    }

    @Test
    void where_phases_are_no_epics_items_are_linked_to_them_instead() {
        world.projects.types(new IssueTypeRef("10000", "Phase", false), new IssueTypeRef("10001", "Story", false));

        world.seed();

        assertThat(world.tracker.draftOf(world.issueId("E2.1")).orElseThrow().epicId())
                .isNull();
        assertThat(world.tracker.links())
                .hasSize(6)
                .contains(world.issueId("E2") + ">" + world.issueId("E2.1") + ":10003");
    }

    @Test
    void the_root_is_linked_to_its_epics_and_to_nothing_else() {
        world.seed();

        assertThat(world.tracker.links())
                .containsExactlyInAnyOrder(
                        world.issueId("ROOT") + ">" + world.issueId("E1") + ":10003",
                        world.issueId("ROOT") + ">" + world.issueId("E2") + ":10003");
    }

    @Test
    void items_are_given_to_the_people_of_their_role() {
        world.seed();

        assertThat(world.issue("E1.2").staff().assignee()).isEqualTo(SeedingWorld.DEVELOPER);
        assertThat(world.issue("ROOT").staff().assignee()).isNull();
    }

    @Test
    void every_issue_is_made_in_the_name_of_the_actor() {
        world.seed();

        assertThat(world.tracker.all())
                .allMatch(i -> SeedingWorld.OWNER.equals(i.staff().creator()));
    }

    @Test
    void an_issue_carries_the_values_that_the_project_requires() {
        world.seed();

        IssueDraft root = world.tracker.draftOf(world.issueId("ROOT")).orElseThrow();

        assertThat(root.requiredValues()).containsEntry("customfield_10100", "Value");
    }

    @Test
    void tells_what_issue_belongs_to_which_node() {
        world.seed();

        assertThat(world.planIssues.of(world.issueId("E1.2"))).contains(new NodeAddress(world.planId, "E1.2"));
    }

    @Test
    void gives_the_lease_back_when_it_is_done() {
        world.seed();

        assertThat(world.leases.find(world.planId).map(Lease::owner)).contains("");
    }

    @Test
    void a_plan_of_epics_alone_is_seeded_without_items() {
        SeedingWorld epics = new SeedingWorld(
                PlanBuilder.aPlan().with(Role.ENGINEERING, "key-dev").epicsOnly());

        epics.seed();

        assertThat(epics.marks()).containsExactly("ROOT", "E1", "E2");
        assertThat(epics.faults()).isEmpty();
    }

    @Test
    void no_issue_is_made_under_the_lock_of_the_plan() {
        world.tracker.beforeCreate(() ->
                assertThat(world.locks.held(ClusterLocks.plan(world.planId))).isFalse());

        world.seed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void every_issue_after_the_first_is_foreseen_while_the_one_before_is_made() {
        Tripwire wire = Tripwire.loose();

        world.seed(wire);

        assertThat(world.tracker.foretold()).isEqualTo(world.tracker.all().size() - 1);
        assertThat(wire.steps())
                .containsSubsequence(
                        "before IssueTracker.foresee",
                        "before IssueTracker.create",
                        "after IssueTracker.create",
                        "before LedgerPass.record");
    }

    @Test
    void a_plan_shows_that_it_is_being_seeded() {
        Tripwire wire = Tripwire.loose()
                .on(
                        "before IssueTracker.create",
                        () -> assertThat(world.state()).isEqualTo(PlanState.SEEDING));

        world.seed(wire);

        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void a_plan_that_is_paused_is_left_alone() {
        world.pausePlan().pause(SeedingWorld.OWNER, world.planId);

        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
    }

    @Test
    void a_plan_that_was_removed_is_left_alone() {
        world.cancelPlan().cancel(SeedingWorld.OWNER, world.planId);

        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
    }

    @Test
    void a_plan_that_does_not_exist_is_left_alone() {
        world.worker(new FixedServers("a:1"), Tripwire.loose()).run(99);

        assertThat(world.tracker.all()).isEmpty();
    }

    @Test
    void a_finished_plan_is_left_alone() {
        world.seed();

        world.seed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void a_plan_that_a_living_server_works_on_is_left_alone() {
        Lease others = world.leases.take(world.planId, "b:1");

        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.leases.holds(others)).isTrue();
    }

    @Test
    void a_plan_of_a_server_that_is_gone_is_taken_over() {
        Lease others = world.leases.take(world.planId, "b:1");

        world.takeOver("a:1", "b:1");

        assertThat(world.faults()).isEmpty();
        assertThat(world.leases.holds(others)).isFalse();
    }

    @Test
    void a_worker_beats_for_the_plan_it_is_at_and_for_no_other() {
        FixedServers servers = new FixedServers("a:1");
        Tripwire wire = Tripwire.loose();
        SeedPlan worker = world.worker(servers, wire);
        wire.on("before IssueTracker.create", worker::beat);

        worker.run(world.planId);
        worker.beat();

        assertThat(wire.count("Leases.beat")).isEqualTo(1);
    }
}
