package org.aiadoption.planner.jira.page;

import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.port.Reader;

/** Whether to offer the reader to make a plan in the project at hand. */
public final class MayCreatePlan extends ProjectCondition {

    private final CheckRights checkRights;
    private final Reader reader;

    public MayCreatePlan(CheckRights checkRights, Reader reader) {
        this.checkRights = checkRights;
        this.reader = reader;
    }

    @Override
    boolean holds(ProjectAtHand project) {
        return reader.userKey()
                .filter(user -> checkRights.mayMakePlans(user, project.id()))
                .isPresent();
    }
}
