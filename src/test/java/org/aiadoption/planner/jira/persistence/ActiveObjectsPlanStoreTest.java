package org.aiadoption.planner.jira.persistence;

import java.time.Clock;
import java.util.Optional;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.contract.PlanStoreContract;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class ActiveObjectsPlanStoreTest extends PlanStoreContract {

    private final TestDatabase database = Tables.database();
    private final PlanStore store = new ActiveObjectsPlanStore(
            database.activeObjects(), id -> Optional.of("template: sample"), () -> "SERVER-1");
    private final Ledger ledger = new ActiveObjectsLedger(database.activeObjects(), Clock.systemUTC());

    @Override
    protected PlanStore store() {
        return store;
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
