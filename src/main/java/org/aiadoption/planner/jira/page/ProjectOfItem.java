package org.aiadoption.planner.jira.page;

import java.util.Map;
import org.aiadoption.planner.jira.page.view.PageContext;

/** Gives a menu item on an issue the key of the project, for its link. */
public final class ProjectOfItem extends PageContext {

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return ProjectAtHand.in(context)
                .map(project -> Map.<String, Object>of("aiPlanProject", project.key()))
                .orElse(Map.of());
    }
}
