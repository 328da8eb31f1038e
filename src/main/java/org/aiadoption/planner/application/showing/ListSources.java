package org.aiadoption.planner.application.showing;

import java.util.List;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.Corrections;
import org.aiadoption.planner.domain.framework.Framework;

/** Shows the frameworks, standards and laws that plans refer to. They are the same for every user. */
public final class ListSources {

    private final Catalog catalog;
    private final Corrections corrections;

    public ListSources(Catalog catalog, Corrections corrections) {
        this.catalog = catalog;
        this.corrections = corrections;
    }

    /** With the dates of law as administrators corrected them; the profile is none of them. */
    public List<Framework> all() {
        return catalog.frameworks().corrected(corrections.kept().dates()).stream()
                .filter(framework -> !framework.edition().address().isEmpty())
                .toList();
    }

    /** Whether pages may link to addresses outside. */
    public boolean linksOut() {
        return corrections.kept().linksOut();
    }
}
