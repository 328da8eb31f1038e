package org.aiadoption.planner.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.aiadoption.planner.support.InMemoryProjects;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.Test;

final class AccessTest {

    private static final String OWNER = "key-owner";
    private static final String ADMIN = "key-admin";
    private static final String VIEWER = "key-viewer";

    private final InMemoryPlanStore plans = new InMemoryPlanStore(new InMemoryLedger());
    private final InMemoryPermissions permissions = new InMemoryPermissions()
            .grant(OWNER, 1, Action.BROWSE)
            .grant(ADMIN, 1, Action.BROWSE, Action.ADMINISTER)
            .grant(VIEWER, 1, Action.BROWSE);
    private final Access access = new Access(new InMemoryProjects().add(1, "SHOP"), plans, permissions);
    private final long planId = plans.add(PlanBuilder.aPlan().build(), null);

    @Test
    void a_project_opens_to_those_who_may_browse_it() {
        assertThat(access.project(VIEWER, "SHOP"))
                .isEqualTo(Outcome.done(new ProjectRef(1, "SHOP", "Project SHOP", false)));
    }

    @Test
    void a_hidden_project_and_a_missing_one_look_the_same() {
        assertThat(access.project("key-outsider", "SHOP"))
                .isEqualTo(Outcome.refused(Refusal.notFound("project-not-found", "SHOP")));
        assertThat(access.project(VIEWER, "NONE"))
                .isEqualTo(Outcome.refused(Refusal.notFound("project-not-found", "NONE")));
    }

    @Test
    void a_hidden_plan_a_removed_one_and_a_missing_one_look_the_same() {
        Outcome<Plan> hidden = access.plan("key-outsider", planId);
        plans.changeState(planId, PlanState.REMOVED, "");

        assertThat(hidden).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
        assertThat(access.plan(OWNER, planId)).isEqualTo(hidden);
        assertThat(access.plan(OWNER, 99)).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "99")));
    }

    @Test
    void a_plan_is_managed_by_its_owner_and_by_administrators_of_its_project() {
        assertThat(access.managedPlan(OWNER, planId)).isInstanceOf(Outcome.Done.class);
        assertThat(access.managedPlan(ADMIN, planId)).isInstanceOf(Outcome.Done.class);
        assertThat(access.managedPlan(VIEWER, planId))
                .isEqualTo(Outcome.refused(Refusal.forbidden("plan-not-managed", "Sample plan")));
    }

    @Test
    void an_owner_who_may_no_longer_browse_manages_nothing() {
        permissions.withdraw(OWNER, 1, Action.BROWSE);

        assertThat(access.managedPlan(OWNER, planId))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void only_its_administrators_administer_a_project() {
        assertThat(access.administeredProject(ADMIN, "SHOP")).isInstanceOf(Outcome.Done.class);
        assertThat(access.administeredProject(OWNER, "SHOP"))
                .isEqualTo(Outcome.refused(Refusal.forbidden("project-not-administered", "SHOP")));
        assertThat(access.administeredProject("key-outsider", "SHOP"))
                .isEqualTo(Outcome.refused(Refusal.notFound("project-not-found", "SHOP")));
    }
}
