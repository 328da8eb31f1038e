package org.aiadoption.planner.application.showing;

import java.util.List;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.library.LibraryRisk;

/** Shows the risk library. It is the same for every user. */
public final class ListRisks {

    private final Catalog catalog;

    public ListRisks(Catalog catalog) {
        this.catalog = catalog;
    }

    public List<LibraryRisk> all() {
        return catalog.risks();
    }

    /** What the traces of the risks refer to. */
    public Frameworks frameworks() {
        return catalog.frameworks();
    }
}
