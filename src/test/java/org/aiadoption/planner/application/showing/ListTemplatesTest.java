package org.aiadoption.planner.application.showing;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.support.InMemoryCatalog;
import org.aiadoption.planner.support.InMemoryCorrections;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.Test;

final class ListTemplatesTest {

    private final Template small = TemplateBuilder.smallTemplate();
    private final Template other = TemplateBuilder.aTemplate().id("other", 4).build();
    private final InMemoryCatalog catalog = new InMemoryCatalog(small, other);
    private final ListTemplates listTemplates = new ListTemplates(catalog);

    @Test
    void templates_are_offered_in_the_order_of_the_catalogue() {
        assertThat(listTemplates.all()).containsExactly(small, other);
    }

    @Test
    void a_template_is_found_by_its_key() {
        assertThat(listTemplates.one("other")).isEqualTo(Outcome.done(other));
    }

    @Test
    void an_unknown_template_is_not_found() {
        assertThat(listTemplates.one("none"))
                .isEqualTo(Outcome.refused(Refusal.notFound("template-not-found", "none")));
    }

    @Test
    void the_profile_is_that_of_the_catalogue() {
        assertThat(new ShowProfile(catalog, new InMemoryCorrections()).profile())
                .isEqualTo(catalog.profile());
    }
}
