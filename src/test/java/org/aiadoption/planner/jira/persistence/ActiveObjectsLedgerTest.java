package org.aiadoption.planner.jira.persistence;

import java.time.Clock;
import java.util.Optional;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.contract.LedgerContract;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#available")
class ActiveObjectsLedgerTest extends LedgerContract {

    private final TestDatabase database;
    private final PlanStore store;
    private final Ledger ledger;

    ActiveObjectsLedgerTest(Engine engine) {
        database = Tables.database(engine);
        store = new ActiveObjectsPlanStore(
                database.activeObjects(), id -> Optional.of("template: sample"), () -> "SERVER-1");
        ledger = new ActiveObjectsLedger(database.activeObjects(), Clock.systemUTC());
    }

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
