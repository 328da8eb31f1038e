package org.aiadoption.planner.application.showing;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.template.Template;

/** Shows the templates that a plan can be made from. They are the same for every user. */
public final class ListTemplates {

    private final Catalog catalog;

    public ListTemplates(Catalog catalog) {
        this.catalog = catalog;
    }

    public List<Template> all() {
        return catalog.templates();
    }

    /** What the traces of the templates refer to. */
    public Frameworks frameworks() {
        return catalog.frameworks();
    }

    public Outcome<Template> one(String key) {
        Optional<Template> template = catalog.newest(key);
        return template.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("template-not-found", key)));
    }
}
