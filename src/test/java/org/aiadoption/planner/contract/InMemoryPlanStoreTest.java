package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryPlanStore;

class InMemoryPlanStoreTest extends PlanStoreContract {

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryPlanStore store = new InMemoryPlanStore(ledger);

    @Override
    protected PlanStore store() {
        return store;
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }
}
