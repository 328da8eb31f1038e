package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.domain.text.Language;
import org.junit.jupiter.api.Test;

/** What a {@link Catalog} of at least two templates promises. */
public abstract class CatalogContract {

    protected abstract Catalog catalog();

    @Test
    void offers_each_template_once() {
        assertThat(catalog().templates())
                .extracting(template -> template.id().key())
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_offered_is_the_newest_and_is_found() {
        for (Template template : catalog().templates()) {
            assertThat(catalog().newest(template.id().key())).contains(template);
            assertThat(catalog().find(template.id())).contains(template);
        }
    }

    @Test
    void knows_no_template_that_never_was() {
        TemplateId first = catalog().templates().get(0).id();

        assertThat(catalog().newest("never")).isEmpty();
        assertThat(catalog().find(new TemplateId("never", 1))).isEmpty();
        assertThat(catalog().find(new TemplateId(first.key(), 9_999))).isEmpty();
    }

    @Test
    void the_profile_has_a_title_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(catalog().profile().title().in(language)).isNotBlank();
        }
    }
}
