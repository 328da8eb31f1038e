package org.aiadoption.planner.application;

import java.util.Optional;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/**
 * The way to a project or a plan: what a user may not browse does not exist for that user, so guessing a key or an id
 * teaches nothing.
 */
public final class Access {

    private final Projects projects;
    private final PlanStore plans;
    private final Permissions permissions;

    public Access(Projects projects, PlanStore plans, Permissions permissions) {
        this.projects = projects;
        this.plans = plans;
        this.permissions = permissions;
    }

    /** The project, for those who may browse it. */
    public Outcome<ProjectRef> project(String userKey, String projectKey) {
        Optional<ProjectRef> project =
                projects.byKey(projectKey).filter(p -> permissions.may(userKey, Action.BROWSE, p.id()));
        return project.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("project-not-found", projectKey)));
    }

    /** The plan, for those who may browse its project. */
    public Outcome<Plan> plan(String userKey, long planId) {
        return visible(userKey, planId, plans.find(planId));
    }

    /** The same plan, for looking only: as this server last knew it. */
    public Outcome<Plan> recalledPlan(String userKey, long planId) {
        return visible(userKey, planId, plans.recall(planId));
    }

    /** Whether there is such a plan, for whomever, as this server last knew it. */
    public boolean knows(long planId) {
        return plans.recall(planId)
                .filter(plan -> plan.state() != PlanState.REMOVED)
                .isPresent();
    }

    private Outcome<Plan> visible(String userKey, long planId, Optional<Plan> found) {
        Optional<Plan> plan = found.filter(p -> p.state() != PlanState.REMOVED)
                .filter(p -> permissions.may(userKey, Action.BROWSE, p.projectId()));
        return plan.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("plan-not-found", String.valueOf(planId))));
    }

    /** The plan, for those who may manage it: Jira administrators too, who otherwise see what they may browse. */
    public Outcome<Plan> managedPlan(String userKey, long planId) {
        Optional<Plan> found = plans.find(planId).filter(p -> p.state() != PlanState.REMOVED);
        return found.isPresent() && permissions.administersJira(userKey)
                ? Outcome.done(found.get())
                : visible(userKey, planId, found)
                        .then(plan -> mayManage(userKey, plan)
                                ? Outcome.done(plan)
                                : Outcome.refused(Refusal.forbidden(
                                        "plan-not-managed", plan.terms().name())));
    }

    /** The plan owner manages a plan, and whoever administers its project. */
    public boolean mayManage(String userKey, Plan plan) {
        return plan.status().ownerKey().equals(userKey)
                || permissions.may(userKey, Action.ADMINISTER, plan.projectId());
    }

    /** The project, for those who administer it. */
    public Outcome<ProjectRef> administeredProject(String userKey, String projectKey) {
        return project(userKey, projectKey)
                .then(project -> permissions.may(userKey, Action.ADMINISTER, project.id())
                        ? Outcome.done(project)
                        : Outcome.refused(Refusal.forbidden("project-not-administered", project.key())));
    }
}
