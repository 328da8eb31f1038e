package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.support.InMemoryPeople;

class InMemoryPeopleTest extends PeopleContract {

    @Override
    protected People people() {
        return new InMemoryPeople().add("owner").addDeactivated("leaver");
    }
}
