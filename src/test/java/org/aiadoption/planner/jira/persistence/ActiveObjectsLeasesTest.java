package org.aiadoption.planner.jira.persistence;

import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.contract.LeasesContract;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class ActiveObjectsLeasesTest extends LeasesContract {

    private final TestDatabase database = Tables.database();
    private final Leases leases = new ActiveObjectsLeases(database.activeObjects());

    @Override
    protected Leases leases() {
        return leases;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
