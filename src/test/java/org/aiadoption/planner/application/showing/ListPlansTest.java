package org.aiadoption.planner.application.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.showing.ListPlans.ProjectPlans;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.Test;

final class ListPlansTest {

    private final ShowingWorld world = new ShowingWorld();

    @Test
    void the_newest_plan_comes_first() {
        world.planned(PlanBuilder.aPlan().named("Second"));

        assertThat(names(ShowingWorld.VIEWER)).containsExactly("Second", "Sample plan");
    }

    @Test
    void plans_of_other_projects_are_not_listed() {
        world.planned(PlanBuilder.aPlan().inProject(2).named("Elsewhere"));

        assertThat(names(ShowingWorld.VIEWER)).containsExactly("Sample plan");
    }

    @Test
    void removed_plans_are_not_listed() {
        world.plans.changeState(world.planId, PlanState.REMOVED, "");

        assertThat(names(ShowingWorld.VIEWER)).isEmpty();
    }

    @Test
    void a_plan_whose_template_is_gone_does_not_hide_the_others() {
        world.planned(
                PlanBuilder.aPlan().of(TemplateBuilder.aTemplate().id("lost", 2).build()));

        assertThat(names(ShowingWorld.VIEWER)).containsExactly("Sample plan");
    }

    @Test
    void a_project_that_the_user_may_not_browse_is_not_found() {
        assertThat(world.listPlans.list(ShowingWorld.OUTSIDER, "SHOP"))
                .isEqualTo(Outcome.refused(Refusal.notFound("project-not-found", "SHOP")));
    }

    @Test
    void an_unknown_project_is_not_found() {
        assertThat(world.listPlans.list(ShowingWorld.OWNER, "NONE"))
                .isEqualTo(Outcome.refused(Refusal.notFound("project-not-found", "NONE")));
    }

    @Test
    void another_plan_is_offered_to_those_who_may_make_one() {
        assertThat(list(ShowingWorld.MEMBER).mayCreate()).isTrue();
        assertThat(list(ShowingWorld.VIEWER).mayCreate()).isFalse();
    }

    private ProjectPlans list(String userKey) {
        return ShowingWorld.valueOf(world.listPlans.list(userKey, "SHOP"));
    }

    private List<String> names(String userKey) {
        return list(userKey).plans().stream().map(v -> v.plan().terms().name()).toList();
    }
}
