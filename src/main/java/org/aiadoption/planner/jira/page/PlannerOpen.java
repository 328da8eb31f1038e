package org.aiadoption.planner.jira.page;

import org.aiadoption.planner.application.port.Settings;

/** Whether the planner is switched on in the project at hand. */
public final class PlannerOpen extends ProjectCondition {

    private final Settings settings;

    public PlannerOpen(Settings settings) {
        this.settings = settings;
    }

    @Override
    boolean holds(ProjectAtHand project) {
        return !settings.admission().closedProjects().contains(project.id());
    }
}
