package org.aiadoption.planner.jira.page;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a menu item on an issue the key of the project, for its link. */
public final class ProjectOfItem implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return ProjectIn.of(context)
                .map(project -> Map.<String, Object>of("aiPlanProject", project.getKey()))
                .orElse(Map.of());
    }
}
