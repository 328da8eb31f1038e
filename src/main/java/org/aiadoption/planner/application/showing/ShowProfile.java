package org.aiadoption.planner.application.showing;

import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.Corrections;
import org.aiadoption.planner.domain.profile.Profile;

/** Shows the profile of the profession. It is the same for every user. */
public final class ShowProfile {

    private final Catalog catalog;
    private final Corrections corrections;

    public ShowProfile(Catalog catalog, Corrections corrections) {
        this.catalog = catalog;
        this.corrections = corrections;
    }

    /** With the texts that administrators put in place of its own. */
    public Profile profile() {
        return catalog.profile().reworded(corrections.kept().profile());
    }

    /** Whether pages may link to addresses outside. */
    public boolean linksOut() {
        return corrections.kept().linksOut();
    }
}
