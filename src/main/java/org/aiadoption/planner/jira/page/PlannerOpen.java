package org.aiadoption.planner.jira.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aiadoption.planner.application.port.Settings;

/** Whether the planner is switched on in the project at hand. */
public final class PlannerOpen implements Condition {

    private final Settings settings;

    public PlannerOpen(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return ProjectIn.of(context)
                .filter(p -> !settings.admission().closedProjects().contains(p.getId()))
                .isPresent();
    }
}
