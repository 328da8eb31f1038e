package org.aiadoption.planner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class I18nBundlesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n");

    @Test
    void english_bundle_is_well_formed() {
        assertThat(I18nBundles.problems("planner", I18nBundles.read(FOLDER.resolve("planner.properties"))))
                .isEmpty();
    }

    @Test
    void russian_bundle_is_well_formed() {
        assertThat(I18nBundles.problems("planner_ru", I18nBundles.read(FOLDER.resolve("planner_ru.properties"))))
                .isEmpty();
    }

    @Test
    void bundles_have_the_same_keys_and_arguments() {
        assertThat(I18nBundles.differences(
                        I18nBundles.read(FOLDER.resolve("planner.properties")),
                        I18nBundles.read(FOLDER.resolve("planner_ru.properties"))))
                .isEmpty();
    }

    @Test
    void a_letter_that_is_not_ascii_is_refused() {
        assertThat(I18nBundles.problems("a", "key=Gr\u00f6\u00dfe")).hasSize(1);
        assertThat(I18nBundles.problems("a", "key=Gr\\u00f6\\u00dfe")).isEmpty();
    }

    @Test
    void an_apostrophe_that_is_not_doubled_is_refused() {
        assertThat(I18nBundles.problems("a", "key=it's")).hasSize(1);
        assertThat(I18nBundles.problems("a", "key='''")).hasSize(1);
        assertThat(I18nBundles.problems("a", "key=it''s '''' both")).isEmpty();
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThat(I18nBundles.problems("a", "key=1\nother=2\nkey = 3")).hasSize(1);
    }

    @Test
    void a_missing_key_and_a_missing_argument_are_refused() {
        assertThat(I18nBundles.differences("a=1\nb={0} of {1}", "b={0}\nc=3")).hasSize(3);
        assertThat(I18nBundles.differences("b={0} of {1,number}", "b={1} / {0}"))
                .isEmpty();
    }
}
