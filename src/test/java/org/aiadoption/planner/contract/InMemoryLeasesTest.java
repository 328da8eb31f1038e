package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.support.InMemoryLeases;

class InMemoryLeasesTest extends LeasesContract {

    private final Leases leases = new InMemoryLeases();

    @Override
    protected Leases leases() {
        return leases;
    }
}
