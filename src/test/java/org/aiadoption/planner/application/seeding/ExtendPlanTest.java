package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.ReopenPlan;
import org.aiadoption.planner.application.making.Additions;
import org.aiadoption.planner.application.making.CheckAdditions;
import org.aiadoption.planner.application.making.ExtendPlan;
import org.aiadoption.planner.application.making.ExtendPlan.Extension;
import org.aiadoption.planner.application.making.FitIssue;
import org.aiadoption.planner.application.making.ListAdditions;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.PreviewRollBack.Fate;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.plan.Touch;
import org.aiadoption.planner.support.InMemoryCatalog;
import org.aiadoption.planner.support.InMemoryPeople;
import org.aiadoption.planner.support.InMemorySettings;
import org.aiadoption.planner.support.MovableClock;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plan goes without is added later: made anew, or taken over from an issue that exists. */
final class ExtendPlanTest {

    private static final String EPIC = "10000";
    private static final String TASK = "10002";

    private final SeedingWorld world =
            new SeedingWorld(PlanBuilder.aPlan().without("E1.2").without("E2"));
    private final InMemorySettings settings = new InMemorySettings();
    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void make_the_plan() {
        world.seed();
    }

    @Test
    void shows_what_the_template_has_and_the_plan_has_not() {
        assertThat(absent()).extracting(PlannedNode::key).containsExactly("E1.2", "E2", "E2.1", "E2.2");
        assertThat(absent().get(0).span().start()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void an_item_is_made_in_its_phase() {
        assertThat(extend("E1.2", "")).isEqualTo(Outcome.done(PlanState.WAITING));
        world.seed();

        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(world.unfinished()).isEmpty();
        assertThat(world.faults()).isEmpty();
        assertThat(absent()).extracting(PlannedNode::key).doesNotContain("E1.2");
    }

    @Test
    void a_phase_is_made_with_the_items_that_were_chosen() {
        extend(Map.of("E2", "", "E2.2", ""));
        world.seed();

        assertThat(world.faults()).isEmpty();
        assertThat(absent()).extracting(PlannedNode::key).containsExactly("E1.2", "E2.1");
    }

    @Test
    void an_issue_that_exists_takes_the_place_of_an_item_and_is_hung_into_its_epic() {
        TrackedIssue mine = byHand(TASK);

        extend("E1.2", mine.key());
        world.seed();

        assertThat(world.issueId("E1.2")).isEqualTo(mine.id());
        assertThat(world.tracker.labelsOf(mine.id())).contains("ai-plan-" + world.planId);
        assertThat(world.tracker.mended()).contains(mine.id());
        assertThat(world.tracker.find(mine.id()).orElseThrow().content()).isEqualTo(mine.content());
        assertThat(check()).isEmpty();
    }

    @Test
    void an_epic_that_exists_becomes_a_phase() {
        TrackedIssue epic = byHand(EPIC);

        extend(Map.of("E2", epic.key(), "E2.1", ""));
        world.seed();

        assertThat(world.issueId("E2")).isEqualTo(epic.id());
        assertThat(world.tracker.draftOf(world.issueId("E2.1")).map(IssueDraft::epicId))
                .contains(epic.id());
    }

    @Test
    void a_roll_back_leaves_what_was_there_before_the_plan() {
        TrackedIssue mine = byHand(TASK);
        extend("E1.2", mine.key());
        world.seed();

        assertThat(fateOf("E1.2").goes()).isFalse();
        assertThat(fateOf("E1.2").touches()).contains(Touch.ATTACHED);
    }

    @Test
    void an_item_without_its_phase_is_refused() {
        assertThat(faults(Map.of("E2.1", ""))).containsExactly("nodes.E2.1 phase-missing");
    }

    @Test
    void every_wrong_issue_is_refused_with_its_reason_and_nothing_is_added() {
        TrackedIssue ours = world.tracker.find(world.issueId("E1.1")).orElseThrow();
        TrackedIssue elsewhere = world.tracker.madeByHand(2, SeedingWorld.MEMBER, TASK, "");
        world.permissions.grantAll(SeedingWorld.OWNER, 2);

        assertThat(faults(Map.of("E1.2", "SHOP-999"))).containsExactly("nodes.E1.2 issue-not-found");
        assertThat(faults(Map.of("E1.2", ours.key()))).containsExactly("nodes.E1.2 issue-of-a-plan");
        assertThat(faults(Map.of("E1.2", byHand(EPIC).key()))).containsExactly("nodes.E1.2 issue-no-item");
        assertThat(faults(Map.of("E2", byHand(TASK).key()))).containsExactly("nodes.E2 issue-no-epic");
        assertThat(faults(Map.of("E1.1", ""))).containsExactly("nodes.E1.1 node-there-already");
        assertThat(faults(Map.of("X", ""))).containsExactly("nodes.X node-unknown");
        assertThat(faults(Map.of())).containsExactly("nodes nothing-to-add");
        assertThat(elsewhere.projectId()).isEqualTo(2);
        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(world.stateOf("E1.1")).isEqualTo(NodeState.DONE);
    }

    @Test
    void one_issue_does_not_take_two_places() {
        String mine = byHand(TASK).key();

        assertThat(faults(Map.of("E1.2", mine, "E2", "", "E2.1", mine)))
                .singleElement()
                .asString()
                .endsWith("issue-named-twice");
    }

    @Test
    void the_size_that_administrators_allow_holds_here_too() {
        settings.changeAdmission(new Admission(Set.of(), Set.of(), new Limits(4, 2)));

        assertThat(faults(Map.of("E1.2", "", "E2", ""))).containsExactly("nodes too-many-nodes");
    }

    @Test
    void what_was_taken_back_or_dropped_can_be_added_again() {
        world.tracker.delete(world.issueId("E1.1"));
        world.ledger.open(world.planId).nodes().stream()
                .filter(node -> node.key().equals("E1.1"))
                .forEach(node -> world.ledger.open(world.planId).settle(node, NodeState.REMOVED, ""));

        extend("E1.1", "");
        world.seed();

        assertThat(world.unfinished()).isEmpty();
        assertThat(world.tracker.find(world.issueId("E1.1"))).isPresent();
    }

    @Test
    void an_issue_in_the_place_of_one_that_the_planner_made_once_is_not_the_planners_either() {
        world.tracker.delete(world.issueId("E1.1"));
        world.ledger.open(world.planId).nodes().stream()
                .filter(node -> node.key().equals("E1.1"))
                .forEach(node -> world.ledger.open(world.planId).settle(node, NodeState.REMOVED, ""));
        TrackedIssue mine = byHand(TASK);

        extend("E1.1", mine.key());
        world.seed();

        assertThat(fateOf("E1.1").touches()).contains(Touch.ATTACHED);
        assertThat(check()).isEmpty();
    }

    @Test
    void only_who_manages_a_plan_that_is_whole_may_add() {
        assertThat(extendPlan().extend(SeedingWorld.MEMBER, world.planId, new Extension("", Map.of("E1.2", ""))))
                .isInstanceOf(Outcome.Refused.class);
        world.plans.changeState(world.planId, PlanState.PAUSED, "");
        assertThat(extend("E1.2", "")).isEqualTo(Outcome.refused(Refusal.conflict("plan-not-whole", "paused")));
    }

    private Fate fateOf(String node) {
        return world
                .previewRollBack()
                .preview(SeedingWorld.OWNER, world.planId)
                .fold(all -> all, refusal -> List.<Fate>of())
                .stream()
                .filter(fate -> fate.node().key().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private TrackedIssue byHand(String type) {
        return world.tracker.madeByHand(SeedingWorld.PROJECT, SeedingWorld.MEMBER, type, "");
    }

    private List<PlannedNode> absent() {
        return new ListAdditions(world.access(), additions(), clock)
                .list(SeedingWorld.OWNER, world.planId, "")
                .fold(nodes -> nodes, refusal -> List.of());
    }

    private List<String> check() {
        return world.checkPlan()
                .check(SeedingWorld.OWNER, world.planId)
                .fold(found -> found.stream().map(Object::toString).toList(), refusal -> List.of(refusal.code()));
    }

    private List<String> faults(Map<String, String> nodes) {
        return extend(nodes)
                .fold(
                        state -> List.of("no fault"),
                        refusal -> refusal.violations().stream()
                                .map(v -> v.field() + " " + v.code())
                                .toList());
    }

    private Outcome<PlanState> extend(String node, String issue) {
        return extend(Map.of(node, issue));
    }

    private Outcome<PlanState> extend(Map<String, String> nodes) {
        return extendPlan().extend(SeedingWorld.OWNER, world.planId, new Extension("", nodes));
    }

    private ExtendPlan extendPlan() {
        return new ExtendPlan(
                world.access(),
                additions(),
                new CheckAdditions(
                        new FitIssue(world.tracker, world.ledger, world.projects, world.permissions),
                        world.permissions,
                        settings),
                new ExtendPlan.Desk(
                        world.ledger, world.planIssues, world.locks, new ReopenPlan(world.plans, world.queue)),
                clock);
    }

    private Additions additions() {
        return new Additions(
                new InMemoryCatalog(TemplateBuilder.smallTemplate()),
                world.ledger,
                world.projects,
                new InMemoryPeople().add("owner"));
    }
}
