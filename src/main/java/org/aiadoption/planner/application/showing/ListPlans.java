package org.aiadoption.planner.application.showing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/** Lists the plans of a project, the newest first, for those who may browse it. */
public final class ListPlans {

    private final Access access;
    private final PlanStore plans;
    private final CheckRights checkRights;
    private final ShowPlan showPlan;

    public ListPlans(Access access, PlanStore plans, CheckRights checkRights, ShowPlan showPlan) {
        this.access = access;
        this.plans = plans;
        this.checkRights = checkRights;
        this.showPlan = showPlan;
    }

    /**
     * The plans of a project.
     *
     * @param mayCreate whether to offer the reader to make another
     */
    public record ProjectPlans(ProjectRef project, List<PlanView> plans, boolean mayCreate) {

        public ProjectPlans {
            plans = List.copyOf(plans);
        }
    }

    public Outcome<ProjectPlans> list(String userKey, String projectKey) {
        return access.project(userKey, projectKey).map(project -> {
            List<PlanView> views = plans.ofProject(project.id()).stream()
                    .filter(plan -> plan.state() != PlanState.REMOVED)
                    .sorted(Comparator.comparing(Plan::id).reversed())
                    .flatMap(plan -> showPlan.show(userKey, plan).fold(Stream::of, refusal -> Stream.<PlanView>empty()))
                    .toList();
            return new ProjectPlans(project, views, checkRights.mayMakePlans(userKey, project.id()));
        });
    }
}
