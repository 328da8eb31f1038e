package org.aiadoption.planner.jira.page;

import java.util.Map;
import org.aiadoption.planner.application.showing.ListPlans;
import org.aiadoption.planner.application.showing.ListPlans.ProjectPlans;
import org.aiadoption.planner.jira.page.view.Lens;
import org.aiadoption.planner.jira.page.view.PageContext;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.PlanMaps;

/** The plans of a project. */
public final class PlanListPage extends PageContext {

    private final PageFrame frame;
    private final ListPlans listPlans;

    public PlanListPage(PageFrame frame, ListPlans listPlans) {
        this.frame = frame;
        this.listPlans = listPlans;
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ProjectAtHand project = ProjectAtHand.required(context);
        Map<String, Object> page = frame.begin("list-page", "common", "list");
        project.tell(page);
        return listPlans
                .list(frame.userKey(), project.key())
                .fold(plans -> filled(page, plans), refusal -> frame.refuse(page, refusal));
    }

    private Map<String, Object> filled(Map<String, Object> page, ProjectPlans plans) {
        Lens lens = frame.lens();
        PlanMaps maps = new PlanMaps(lens);
        page.put("plans", plans.plans().stream().map(maps::summary).toList());
        page.put("hasPlans", !plans.plans().isEmpty());
        page.put("mayCreate", plans.mayCreate());
        page.put("createUrl", lens.address().create(plans.project().key()));
        page.put("profileUrl", lens.address().profile());
        page.put("image", lens.address().resource("images", "empty-plans.svg"));
        return page;
    }
}
