package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.support.InMemoryPlanIssues;

class InMemoryPlanIssuesTest extends PlanIssuesContract {

    private final PlanIssues issues = new InMemoryPlanIssues();

    @Override
    protected PlanIssues issues() {
        return issues;
    }
}
