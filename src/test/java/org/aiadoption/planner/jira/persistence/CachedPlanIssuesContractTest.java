package org.aiadoption.planner.jira.persistence;

import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.contract.PlanIssuesContract;
import org.aiadoption.planner.jira.persistence.support.ReplicatedCaches;
import org.aiadoption.planner.support.InMemoryLedger;
import org.junit.jupiter.api.BeforeEach;

class CachedPlanIssuesContractTest extends PlanIssuesContract {

    private final CachedPlanIssues issues =
            new CachedPlanIssues(new InMemoryLedger(), ids -> {}, new ReplicatedCaches().joinCluster(), reload -> {});

    @BeforeEach
    void load() {
        issues.load();
    }

    @Override
    protected PlanIssues issues() {
        return issues;
    }
}
