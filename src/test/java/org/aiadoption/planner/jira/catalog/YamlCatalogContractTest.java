package org.aiadoption.planner.jira.catalog;

import java.util.Optional;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.contract.CatalogContract;

class YamlCatalogContractTest extends CatalogContract {

    private static final Catalog SHIPPED = new YamlCatalog(id -> Optional.empty());

    @Override
    protected Catalog catalog() {
        return SHIPPED;
    }
}
