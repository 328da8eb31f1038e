package org.aiadoption.planner.application.showing;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.PlanState;
import org.junit.jupiter.api.Test;

final class ShowIssuePanelTest {

    private final ShowingWorld world = new ShowingWorld();

    @Test
    void an_issue_of_no_plan_costs_no_statement() {
        TrackedIssue foreign = world.tracker.madeByHand(1, "key-dev", "10001", "AI plan 1 · E1");

        assertThat(world.showIssuePanel.concerns(foreign.id())).isFalse();
        assertThat(world.wire.steps()).isEmpty();
    }

    @Test
    void an_issue_of_no_plan_has_no_panel_whatever_its_description_says() {
        TrackedIssue foreign = world.tracker.madeByHand(1, "key-dev", "10001", "AI plan 1 · E1");

        assertThat(world.showIssuePanel.show(ShowingWorld.VIEWER, foreign.key()))
                .isEqualTo(Outcome.refused(Refusal.notFound("issue-not-in-plan")));
        assertThat(world.wire.steps()).isEmpty();
    }

    @Test
    void the_root_belongs_to_no_phase() {
        PanelView panel = panel("ROOT");

        assertThat(panel.isRoot()).isTrue();
        assertThat(panel.phase()).isEmpty();
        assertThat(panel.plan().plan().id()).isEqualTo(world.planId);
    }

    @Test
    void an_epic_shows_its_own_phase() {
        PanelView panel = panel("E2");

        assertThat(panel.isRoot()).isFalse();
        assertThat(panel.phase().orElseThrow().epic().key()).isEqualTo("E2");
    }

    @Test
    void an_item_shows_the_phase_it_belongs_to() {
        PanelView panel = panel("E1.2");

        assertThat(panel.node().key()).isEqualTo("E1.2");
        assertThat(panel.phase().orElseThrow().epic().key()).isEqualTo("E1");
        assertThat(panel.phase().orElseThrow().checks()).hasSize(2);
    }

    @Test
    void an_issue_that_does_not_exist_is_not_found() {
        assertThat(world.showIssuePanel.show(ShowingWorld.VIEWER, "SHOP-999"))
                .isEqualTo(Outcome.refused(Refusal.notFound("issue-not-found", "SHOP-999")));
    }

    @Test
    void an_issue_that_the_reader_may_not_see_is_not_found_either() {
        world.permissions.hide(world.issueId("E1"));

        assertThat(world.showIssuePanel.show(ShowingWorld.VIEWER, world.issueKey("E1")))
                .isEqualTo(Outcome.refused(Refusal.notFound("issue-not-found", world.issueKey("E1"))));
    }

    @Test
    void the_issue_of_a_removed_plan_has_no_panel() {
        long left = world.issueId("E1");
        assertThat(world.showIssuePanel.concerns(left)).isTrue();
        world.plans.changeState(world.planId, PlanState.REMOVED, "");

        assertThat(world.showIssuePanel.concerns(left)).isFalse();

        assertThat(ShowingWorld.refusalOf(world.showIssuePanel.show(ShowingWorld.OWNER, world.issueKey("E1")))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private PanelView panel(String key) {
        return ShowingWorld.valueOf(world.showIssuePanel.show(ShowingWorld.VIEWER, world.issueKey(key)));
    }
}
