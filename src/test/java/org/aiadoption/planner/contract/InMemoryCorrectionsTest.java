package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.Corrections;
import org.aiadoption.planner.support.InMemoryCorrections;

class InMemoryCorrectionsTest extends CorrectionsContract {

    private final InMemoryCorrections corrections = new InMemoryCorrections();

    @Override
    protected Corrections corrections() {
        return corrections;
    }
}
