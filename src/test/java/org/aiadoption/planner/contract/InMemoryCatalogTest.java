package org.aiadoption.planner.contract;

import static org.aiadoption.planner.support.TemplateBuilder.aTemplate;

import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.support.InMemoryCatalog;

class InMemoryCatalogTest extends CatalogContract {

    private final Catalog catalog = new InMemoryCatalog(
            aTemplate().build(), aTemplate().id("another", 1).build());

    @Override
    protected Catalog catalog() {
        return catalog;
    }
}
