package org.aiadoption.planner.jira.persistence;

import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.contract.LeasesContract;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#available")
class ActiveObjectsLeasesTest extends LeasesContract {

    private final TestDatabase database;
    private final Leases leases;

    ActiveObjectsLeasesTest(Engine engine) {
        database = Tables.database(engine);
        leases = new ActiveObjectsLeases(database.activeObjects());
    }

    @Override
    protected Leases leases() {
        return leases;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
