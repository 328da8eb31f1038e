package org.aiadoption.planner.application.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.Test;

final class ShowPlanTest {

    private final ShowingWorld world = new ShowingWorld();

    @Test
    void shows_root_phases_and_items_in_the_order_of_the_template() {
        assertThat(keys(world.view(ShowingWorld.VIEWER)))
                .containsExactly("ROOT", "E1", "E1.1", "E1.2", "E2", "E2.1", "E2.2");
    }

    @Test
    void a_plan_that_does_not_exist_is_not_found() {
        assertThat(world.showPlan.show(ShowingWorld.VIEWER, 99))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "99")));
    }

    @Test
    void to_those_who_may_not_browse_its_project_a_plan_does_not_exist() {
        assertThat(world.showPlan.show(ShowingWorld.OUTSIDER, world.planId))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void a_removed_plan_is_not_found() {
        world.plans.changeState(world.planId, PlanState.REMOVED, "");

        assertThat(world.showPlan.show(ShowingWorld.OWNER, world.planId))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void a_plan_whose_template_is_gone_says_so() {
        long orphan = world.planned(PlanBuilder.aPlan()
                .named("Orphan")
                .of(TemplateBuilder.aTemplate().id("lost", 2).build()));

        assertThat(world.showPlan.show(ShowingWorld.OWNER, orphan))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-template-gone", "Orphan", "lost:2")));
    }

    @Test
    void a_node_shows_its_issue_as_it_is_in_jira() {
        world.finish("E1.1");
        world.tracker.assign("x", world.issueId("E1.1"), "key-dev");

        NodeView node = world.seen(ShowingWorld.VIEWER, "E1.1");

        assertThat(node.done()).isTrue();
        assertThat(node.assignee()).isEqualTo(new Person("key-dev", "dev", "Display dev", true));
        assertThat(node.issue().key()).isEqualTo(world.issueKey("E1.1"));
    }

    @Test
    void an_issue_that_the_reader_may_not_see_is_hidden() {
        world.finish("E1.1");
        world.permissions.hide(world.issueId("E1.1"));

        NodeView node = world.seen(ShowingWorld.VIEWER, "E1.1");

        assertThat(node.issue()).isNull();
        assertThat(node.done()).isFalse();
        assertThat(node.summary()).isEqualTo("E1.1");
        assertThat(node.assignee()).isNull();
    }

    @Test
    void the_checks_of_a_hidden_epic_are_hidden_too() {
        world.permissions.hide(world.issueId("E1"));

        assertThat(world.view(ShowingWorld.VIEWER).phases().get(0).checks()).isEmpty();
        assertThat(world.view(ShowingWorld.VIEWER).phases().get(0).epic().summary())
                .isEqualTo("E1");
    }

    @Test
    void an_issue_that_somebody_deleted_leaves_its_node() {
        world.tracker.delete(world.issueId("E2"));

        assertThat(world.seen(ShowingWorld.VIEWER, "E2").issue()).isNull();
        assertThat(keys(world.view(ShowingWorld.VIEWER))).contains("E2", "E2.1");
    }

    @Test
    void nodes_that_were_dropped_are_left_out() {
        world.drop("E1.2", "E2", "E2.1", "E2.2");

        assertThat(keys(world.view(ShowingWorld.VIEWER))).containsExactly("ROOT", "E1", "E1.1");
        assertThat(world.view(ShowingWorld.VIEWER).phases()).hasSize(1);
    }

    @Test
    void phases_that_the_plan_never_had_are_left_out() {
        long epics = world.planned(PlanBuilder.aPlan().without("E1").epicsOnly());

        assertThat(keys(ShowingWorld.valueOf(world.showPlan.show(ShowingWorld.OWNER, epics))))
                .containsExactly("ROOT", "E2");
    }

    @Test
    void nodes_not_yet_made_show_what_is_planned() {
        long fresh = world.planned(PlanBuilder.aPlan().named("Fresh"));

        PlanView view = ShowingWorld.valueOf(world.showPlan.show(ShowingWorld.VIEWER, fresh));

        assertThat(view.root().issue()).isNull();
        assertThat(view.root().summary()).isEqualTo("Fresh");
        assertThat(view.nextItems()).isEmpty();
    }

    @Test
    void issues_nodes_and_answers_are_read_in_one_go_each() {
        world.view(ShowingWorld.VIEWER);

        assertThat(world.wire.count("IssueTracker.findAll")).isEqualTo(1);
        assertThat(world.wire.count("Ledger.nodes")).isEqualTo(1);
        assertThat(world.wire.count("Answers.newest")).isEqualTo(1);
        assertThat(world.wire.steps()).hasSize(6);
    }

    @Test
    void the_plan_owner_and_project_administrators_manage_and_others_do_not() {
        assertThat(world.view(ShowingWorld.OWNER).rights().manage()).isTrue();
        assertThat(world.view(ShowingWorld.MEMBER).rights().manage()).isFalse();
    }

    @Test
    void a_board_is_offered_only_with_jira_software() {
        assertThat(world.view(ShowingWorld.VIEWER).rights().makeBoard()).isTrue();
        world.projects.withoutSoftware();
        assertThat(world.view(ShowingWorld.VIEWER).rights().makeBoard()).isFalse();
    }

    @Test
    void says_who_owns_the_plan() {
        assertThat(world.view(ShowingWorld.VIEWER).heading().owner().displayName())
                .isEqualTo("Display owner");
    }

    @Test
    void says_who_does_the_work_of_a_role_and_leaves_out_who_is_gone() {
        long plan = world.planned(
                PlanBuilder.aPlan().with(Role.DATA, ShowingWorld.MEMBER).with(Role.SPONSOR, "key-gone"));
        world.make(plan);

        PlanView view = ShowingWorld.valueOf(world.showPlan.show(ShowingWorld.VIEWER, plan));
        assertThat(view.heading().people())
                .hasSize(1)
                .hasEntrySatisfying(
                        Role.DATA, person -> assertThat(person.displayName()).isEqualTo("Display member"));
    }

    @Test
    void a_checks_answer_says_who_gave_it() {
        world.answer(ShowingWorld.MEMBER, "E1-C1", "done");

        CheckView check =
                world.view(ShowingWorld.VIEWER).phases().get(0).checks().get(0);

        assertThat(check.answeredBy()).isEqualTo("Display member");
        assertThat(check.risk().key()).isEqualTo("R1");
    }

    @Test
    void a_check_that_nobody_answered_is_open() {
        CheckView check =
                world.view(ShowingWorld.VIEWER).phases().get(1).checks().get(0);

        assertThat(check.revision()).isZero();
        assertThat(check.answeredBy()).isEmpty();
        assertThat(check.answer()).isEmpty();
        assertThat(check.risk()).isNull();
    }

    @Test
    void only_those_who_may_edit_an_epic_may_answer_its_checks() {
        assertThat(world.view(ShowingWorld.MEMBER).phases().get(0).mayAnswer()).isTrue();
        assertThat(world.view(ShowingWorld.VIEWER).phases().get(0).mayAnswer()).isFalse();
    }

    private static List<String> keys(PlanView view) {
        return view.nodes().map(NodeView::key).toList();
    }
}
