package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.aiadoption.planner.domain.text.Language;
import org.junit.jupiter.api.Test;

/** The texts of pages, panels and messages are spelt as the catalogue's are. */
class InterfaceSpellingTest {

    /** What is no prose: places for values and the choices in them, markup, references, and paths. */
    private static final Pattern NO_PROSE = Pattern.compile("\\{\\d+(?:,\\w+)*|[{}]|\\d[#<]|<[^>]*>|&\\w+;|\\S*/\\S+");

    @Test
    void in_english() throws IOException {
        assertThat(misspelt(Language.ENGLISH, "/i18n/planner.properties")).isEmpty();
    }

    @Test
    void in_russian() throws IOException {
        assertThat(misspelt(Language.RUSSIAN, "/i18n/planner_ru.properties")).isEmpty();
    }

    @Test
    void a_misspelt_word_is_found_beside_a_place_for_a_value() {
        assertThat(Spelling.of(Language.ENGLISH).unknown(prose("{0,choice,1#One isue|1<{0} issues}, <b>it''s</b>")))
                .containsExactly("isue");
    }

    private static List<String> misspelt(Language language, String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = InterfaceSpellingTest.class.getResourceAsStream(bundle)) {
            texts.load(Objects.requireNonNull(in, bundle));
        }
        Spelling spelling = Spelling.of(language);
        return texts.entrySet().stream()
                .flatMap(text -> spelling.unknown(prose((String) text.getValue())).stream()
                        .map(word -> text.getKey() + ": " + word))
                .sorted()
                .toList();
    }

    private static String prose(String text) {
        return NO_PROSE.matcher(text.replace("''", "'")).replaceAll(" ");
    }
}
