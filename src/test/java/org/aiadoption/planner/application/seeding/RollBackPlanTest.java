package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.domain.plan.Touch;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A roll back deletes what the plan made and nobody touched, and nothing else. */
final class RollBackPlanTest {

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void a_plan_that_nobody_touched_is_gone_with_all_its_issues() {
        world.seed();

        assertThat(rollBack(Leftovers.KEEP)).isEqualTo(Outcome.done(PlanState.ROLLING_BACK));
        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
        assertThat(states()).containsOnly(NodeState.REMOVED);
    }

    @Test
    void issues_of_others_are_not_looked_at() {
        TrackedIssue other = world.tracker.madeByHand(1, SeedingWorld.MEMBER, "10001", "AI plan 1 · E1.1");
        world.seed();
        rollBack(Leftovers.KEEP);
        world.seed();

        assertThat(world.tracker.all()).containsExactly(other);
    }

    @ParameterizedTest
    @EnumSource(
            value = Touch.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHILDREN"})
    void one_sign_of_use_keeps_an_issue_and_what_it_belongs_to(Touch sign) {
        world.seed();
        world.removal.touch(world.issueId("E1.2"), sign);
        rollBack(Leftovers.KEEP);
        world.seed();

        assertThat(world.marks()).containsExactly("ROOT", "E1", "E1.2");
        assertThat(world.stateOf("E1.2")).isEqualTo(NodeState.KEPT);
        assertThat(problem("E1.2")).isEqualTo(Problem.of("kept", sign.code()));
        assertThat(problem("E1")).isEqualTo(Problem.of("kept", "children"));
        assertThat(problem("ROOT")).isEqualTo(Problem.of("kept", "children"));
        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(world.problem().code()).isEqualTo("rolled-back-partly");
    }

    @Test
    void the_preview_says_the_same_before_anything_is_deleted() {
        world.seed();
        world.removal.touch(world.issueId("E1.2"), Touch.COMMENT);

        List<PreviewRollBack.Fate> fates = fates();

        assertThat(fates).extracting(fate -> fate.node().key()).containsExactlyElementsOf(world.marks());
        assertThat(fates)
                .filteredOn(fate -> !fate.goes())
                .extracting(fate -> fate.node().key() + " " + fate.touches())
                .containsExactly("ROOT [CHILDREN]", "E1 [CHILDREN]", "E1.2 [COMMENT]");
        assertThat(world.marks()).hasSize(7);
    }

    @Test
    void a_second_roll_back_takes_what_is_free_by_then() {
        world.seed();
        world.tracker.finish(world.issueId("E1.2"));
        world.removal.obstruct("Jira is read-only.");
        rollBack(Leftovers.KEEP);
        world.seed();
        assertThat(problem("E1.2")).isEqualTo(Problem.of("not-removed", "Jira is read-only."));

        world.removal.clearTheWay();
        rollBack(Leftovers.KEEP);
        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
    }

    @Test
    void what_stays_can_be_released_from_the_plan() {
        world.seed();
        world.removal.touch(world.issueId("E1.2"), Touch.WORKLOG);
        rollBack(Leftovers.RELEASE);
        world.seed();

        assertThat(world.marks()).containsExactly("ROOT", "E1", "E1.2");
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
    }

    @Test
    void without_the_permission_to_delete_untouched_issues_stay_or_are_closed() {
        world.permissions.withdraw(SeedingWorld.OWNER, SeedingWorld.PROJECT, Action.DELETE);
        world.seed();
        rollBack(Leftovers.KEEP);
        world.seed();
        assertThat(world.tracker.all()).hasSize(7);
        assertThat(problem("E1.2").code()).isEqualTo("may-not-delete");

        world.removal.touch(world.issueId("E1.1"), Touch.COMMENT);
        rollBack(Leftovers.CLOSE);
        world.seed();

        assertThat(world.issue("E1.2").done()).isTrue();
        assertThat(world.issue("E1.1").done()).isFalse();
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
    }

    @Test
    void a_plan_in_the_making_is_stopped_and_taken_back() {
        world.tracker.failAfter(3, Fault.REJECTED);
        world.seed();
        rollBack(Leftovers.KEEP);
        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
        assertThat(world.stateOf("E2")).isEqualTo(NodeState.DROPPED);
    }

    @Test
    void an_issue_of_which_nobody_knew_is_found_and_taken_back() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);
        world.seed();
        rollBack(Leftovers.KEEP);
        world.seed();

        assertThat(world.tracker.all()).isEmpty();
    }

    @Test
    void an_issue_that_jira_finishes_after_the_roll_back_is_taken_back_too() {
        Tripwire wire = Tripwire.loose().on("before IssueTracker.create", () -> {
            rollBack(Leftovers.KEEP);
            world.takeOver("b:1", "a:1");
        });
        world.seed(wire);

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
    }

    @Test
    void it_can_be_paused_and_goes_on_as_a_roll_back_in_the_name_of_who_resumes() {
        world.seed();
        rollBack(Leftovers.RELEASE);
        world.removal.beforeDelete(() -> world.pausePlan().pause(SeedingWorld.OWNER, world.planId));
        world.seed();
        assertThat(world.marks()).hasSize(6);
        assertThat(world.state()).isEqualTo(PlanState.PAUSED);
        assertThat(world.problem()).isEqualTo(Problem.of("rollback-paused", "release"));

        world.removal.beforeDelete(() -> {});
        assertThat(world.resumePlan().resume(SeedingWorld.ADMIN, world.planId))
                .isEqualTo(Outcome.done(PlanState.ROLLING_BACK));
        world.seed();

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.plan().status().actorKey()).isEqualTo(SeedingWorld.ADMIN);
    }

    @Test
    void wherever_the_server_dies_another_one_finishes_the_roll_back() {
        List<String> harm = new ArrayList<>();
        Tripwire wire;
        int step = 0;
        do {
            wire = Tripwire.killingAt(++step);
            SeedingWorld killed = new SeedingWorld();
            killed.seed();
            killed.removal.touch(killed.issueId("E1.2"), Touch.LINK);
            killed.rollBackPlan().rollBack(SeedingWorld.OWNER, killed.planId, Leftovers.KEEP);
            killed.seedUntilKilled(wire);
            killed.takeOver("b:1", "a:1");
            if (!killed.marks().equals(List.of("ROOT", "E1", "E1.2")) || killed.state() != PlanState.ACTIVE) {
                harm.add(wire.where() + " leaves " + killed.marks() + " in " + killed.state());
            }
        } while (wire.tripped());

        assertThat(harm).isEmpty();
        assertThat(step).isGreaterThan(60);
    }

    @Test
    void something_that_breaks_amid_it_leaves_a_roll_back_to_resume() {
        world.seed();
        rollBack(Leftovers.KEEP);
        world.removal.beforeDelete(() -> {
            throw new IllegalStateException("the database is away");
        });
        assertThat(catchThrowable(world::seed)).hasMessage("the database is away");
        assertThat(world.state()).isEqualTo(PlanState.FAILED);

        world.removal.beforeDelete(() -> {});
        world.resumeAndSeed();
        assertThat(world.tracker.all()).isEmpty();
    }

    @Test
    void only_who_manages_the_plan_may_take_it_back() {
        world.seed();

        assertThat(world.rollBackPlan().rollBack(SeedingWorld.MEMBER, world.planId, Leftovers.KEEP))
                .isEqualTo(Outcome.refused(Refusal.forbidden(
                        "plan-not-managed", world.plan().terms().name())));
        assertThat(world.previewRollBack().preview(SeedingWorld.MEMBER, world.planId))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(world.rollBackPlan().rollBack("key-stranger", world.planId, Leftovers.KEEP))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    private Outcome<PlanState> rollBack(Leftovers leftovers) {
        return world.rollBackPlan().rollBack(SeedingWorld.OWNER, world.planId, leftovers);
    }

    private List<PreviewRollBack.Fate> fates() {
        return world.previewRollBack()
                .preview(SeedingWorld.OWNER, world.planId)
                .fold(fates -> fates, refusal -> List.of());
    }

    private List<NodeState> states() {
        return world.ledger.nodes(world.planId).stream()
                .map(node -> node.making().state())
                .toList();
    }

    private Problem problem(String key) {
        return Problem.decode(world.node(key).making().problem());
    }
}
