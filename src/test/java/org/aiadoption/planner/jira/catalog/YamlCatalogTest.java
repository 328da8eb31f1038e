package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.TemplateId;
import org.junit.jupiter.api.Test;

class YamlCatalogTest {

    private final List<TemplateId> asked = new ArrayList<>();
    private final YamlCatalog shipped = new YamlCatalog(id -> Optional.empty());
    private final TemplateId current = shipped.templates().get(0).id();
    private final TemplateId retired = new TemplateId(current.key(), 99);

    @Test
    void finds_a_shipped_version_without_asking_further() {
        YamlCatalog catalog = new YamlCatalog(this::keptText);

        assertThat(catalog.find(current)).map(Template::id).contains(current);
        assertThat(asked).isEmpty();
    }

    @Test
    void reads_a_retired_version_from_the_text_kept_with_its_plans_once() {
        YamlCatalog catalog = new YamlCatalog(this::keptText);

        assertThat(catalog.find(retired)).map(Template::id).contains(retired);
        assertThat(catalog.find(retired)).isPresent();
        assertThat(asked).containsExactly(retired);
    }

    @Test
    void offers_no_retired_version_for_a_new_plan() {
        YamlCatalog catalog = new YamlCatalog(this::keptText);
        catalog.find(retired);

        assertThat(catalog.newest(current.key())).map(Template::id).contains(current);
        assertThat(catalog.templates()).extracting(Template::id).doesNotContain(retired);
    }

    @Test
    void knows_nothing_of_a_template_that_never_was() {
        assertThat(shipped.find(new TemplateId("never", 1))).isEmpty();
        assertThat(shipped.newest("never")).isEmpty();
        assertThat(shipped.text(new TemplateId("never", 1))).isEmpty();
    }

    @Test
    void the_text_of_a_template_makes_the_same_template_again() {
        String text = shipped.text(current).orElseThrow();

        assertThat(TemplateReader.read("again.yaml", text, shipped.frameworks()))
                .isEqualTo(shipped.templates().get(0));
    }

    private Optional<String> keptText(TemplateId id) {
        asked.add(id);
        return shipped.text(current).map(text -> text.replace("\nversion: " + current.version(), "\nversion: 99"));
    }
}
