package org.aiadoption.planner.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void a_reader_gets_the_own_language_or_english() {
        assertThat(Language.of(Locale.forLanguageTag("ru-RU"))).isEqualTo(Language.RUSSIAN);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void knows_its_tags_and_no_others() {
        assertThat(Language.ofTag("ru")).contains(Language.RUSSIAN);
        assertThat(Language.ofTag("RU")).isEmpty();
        assertThat(Language.ofTag("")).isEmpty();
    }

    @Test
    void a_text_exists_in_every_language_or_not_at_all() {
        assertThatThrownBy(() -> new LocalizedText(Map.of(Language.ENGLISH, "only")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ru");
    }
}
