package org.aiadoption.planner.jira.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether to show something in the project at hand; without a project it is not shown. */
abstract class ProjectCondition implements Condition {

    @Override
    public final void init(Map<String, String> params) {
        // why: the descriptor gives none
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        return ProjectAtHand.in(context).filter(this::holds).isPresent();
    }

    abstract boolean holds(ProjectAtHand project);
}
