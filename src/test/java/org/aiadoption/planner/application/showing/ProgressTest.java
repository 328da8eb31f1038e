package org.aiadoption.planner.application.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.Test;

/** How far a plan is, and what comes next. */
final class ProgressTest {

    private final ShowingWorld world = new ShowingWorld();

    @Test
    void nothing_is_done_at_first() {
        assertThat(view().progress()).isEqualTo(new Progress(0, 4, 0, 4));
        assertThat(view().progress().percent()).isZero();
    }

    @Test
    void finished_items_and_settled_checks_count_and_finished_epics_do_not() {
        world.finish("E1", "E1.1", "ROOT");
        world.answer(ShowingWorld.OWNER, "E2-C1", "done");

        assertThat(view().progress()).isEqualTo(new Progress(1, 4, 1, 4));
        assertThat(view().progress().percent()).isEqualTo(25);
    }

    @Test
    void a_check_that_is_not_applicable_is_settled_and_one_that_was_reopened_is_not() {
        world.answer(ShowingWorld.OWNER, "E1-C1", new AnswerCheck.Given("not-applicable", "No data", null));
        world.answer(ShowingWorld.OWNER, "E1-C2", "done");
        world.answer(ShowingWorld.OWNER, "E1-C2", "open");

        assertThat(view().phases().get(0).progress()).isEqualTo(new Progress(0, 2, 1, 2));
    }

    @Test
    void a_hundred_percent_means_everything() {
        assertThat(new Progress(199, 200, 0, 0).percent()).isEqualTo(99);
        assertThat(new Progress(200, 200, 3, 3).percent()).isEqualTo(100);
    }

    @Test
    void a_plan_with_nothing_to_do_has_come_nowhere() {
        assertThat(Progress.none().percent()).isZero();
    }

    @Test
    void dropped_items_do_not_count() {
        world.drop("E1.2");
        world.finish("E1.1");

        assertThat(view().phases().get(0).progress()).isEqualTo(new Progress(1, 1, 0, 2));
    }

    @Test
    void the_current_phase_is_the_first_that_is_not_complete() {
        assertThat(view().current().orElseThrow().epic().key()).isEqualTo("E1");

        completeFirstPhase();

        assertThat(view().current().orElseThrow().epic().key()).isEqualTo("E2");
    }

    @Test
    void a_phase_with_open_checks_is_not_complete() {
        world.finish("E1.1", "E1.2");

        assertThat(view().current().orElseThrow().epic().key()).isEqualTo("E1");
        assertThat(view().nextItems()).isEmpty();
    }

    @Test
    void a_complete_plan_has_no_current_phase() {
        completeFirstPhase();
        world.finish("E2.1", "E2.2");
        world.answer(ShowingWorld.OWNER, "E2-C1", "done");
        world.answer(ShowingWorld.OWNER, "E2-C2", "done");

        assertThat(view().current()).isEmpty();
        assertThat(view().progress().percent()).isEqualTo(100);
    }

    @Test
    void next_are_the_open_items_of_the_current_phase_by_due_date() {
        assertThat(nextItems()).containsExactly("E1.1", "E1.2");

        world.finish("E1.1");

        assertThat(nextItems()).containsExactly("E1.2");
    }

    @Test
    void items_without_an_issue_to_see_are_not_next() {
        world.permissions.hide(world.issueId("E1.1"));
        world.tracker.delete(world.issueId("E1.2"));

        assertThat(nextItems()).isEmpty();
    }

    @Test
    void mandatory_checks_of_the_current_phase_are_counted_until_they_are_settled() {
        assertThat(view().openMandatoryChecks()).isEqualTo(1);

        world.answer(ShowingWorld.OWNER, "E1-C1", "done");

        assertThat(view().openMandatoryChecks()).isZero();
    }

    @Test
    void each_phase_that_is_not_complete_has_its_gate_ahead() {
        assertThat(gates()).containsExactly("E1 1/1", "E2 2/2");

        world.answer(ShowingWorld.OWNER, "E1-C1", "done");
        assertThat(gates()).containsExactly("E1 0/1", "E2 2/2");

        completeFirstPhase();
        assertThat(gates()).containsExactly("E2 2/2");
    }

    private List<String> gates() {
        return view().gatesAhead().stream()
                .map(p -> p.epic().key() + " " + p.openMandatoryChecks() + "/" + p.mandatoryChecks())
                .toList();
    }

    @Test
    void a_phase_without_items_is_complete_once_its_checks_are_settled() {
        long epics = world.planned(PlanBuilder.aPlan().epicsOnly());

        PlanView view = ShowingWorld.valueOf(world.showPlan.show(ShowingWorld.OWNER, epics));

        assertThat(view.progress()).isEqualTo(new Progress(0, 0, 0, 4));
        assertThat(view.current().orElseThrow().epic().key()).isEqualTo("E1");
    }

    private void completeFirstPhase() {
        world.finish("E1.1", "E1.2");
        world.answer(ShowingWorld.OWNER, "E1-C1", "done");
        world.answer(ShowingWorld.OWNER, "E1-C2", "done");
    }

    private PlanView view() {
        return world.view(ShowingWorld.OWNER);
    }

    private List<String> nextItems() {
        return view().nextItems().stream().map(NodeView::key).toList();
    }
}
