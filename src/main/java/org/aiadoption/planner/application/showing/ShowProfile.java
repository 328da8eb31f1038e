package org.aiadoption.planner.application.showing;

import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.domain.profile.Profile;

/** Shows the profile of the profession. It is the same for every user. */
public final class ShowProfile {

    private final Catalog catalog;

    public ShowProfile(Catalog catalog) {
        this.catalog = catalog;
    }

    public Profile profile() {
        return catalog.profile();
    }
}
