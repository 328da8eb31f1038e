package org.aiadoption.planner.support;

import org.aiadoption.planner.application.port.Corrections;

/** Corrections in memory; none at first. */
public final class InMemoryCorrections implements Corrections {

    private Kept kept = Kept.nothing();

    @Override
    public Kept kept() {
        return kept;
    }

    @Override
    public void keep(Kept changed) {
        kept = changed;
    }
}
