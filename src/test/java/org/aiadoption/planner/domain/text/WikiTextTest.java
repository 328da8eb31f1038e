package org.aiadoption.planner.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "[~admin] → \\[\\~admin\\]",
                "!http://x! → \\!http&#58;//x\\!",
                "{panel} → \\{panel\\}",
                "{{code}} → \\{\\{code\\}\\}",
                "{code:java}x{code} → \\{code:java\\}x\\{code\\}",
                "h1. Title → h1&#46; Title",
                "bq. quote → bq&#46; quote",
                "*bold* → \\*bold\\*",
                "_it_ → \\_it\\_",
                "|a|b| → \\|a\\|b\\|",
                "---- → \\-\\-\\-\\-",
                "# one → \\# one",
                "@admin → \\@admin",
                "(/) (x) → \\(/\\) \\(x\\)",
                "C:\\temp → C:&#92;temp",
                "mailto:ada@example.org → mailto&#58;ada\\@example.org",
                "SHOP-1 → SHOP\\-1",
                "[text|https://x.org] → \\[text\\|https&#58;//x.org\\]",
            })
    void makes_markup_inert(String typed, String inert) {
        assertThat(WikiText.escape(typed)).isEqualTo(inert);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Purchase rate", "Цель: рост", "目標", "🎯 👩‍💻", "שלום", "a\tb"})
    void leaves_plain_text_as_it_is(String typed) {
        assertThat(WikiText.escape(typed)).isEqualTo(typed);
    }

    @Test
    void a_heading_in_a_later_line_is_inert_too() {
        assertThat(WikiText.escape("one\r\n  h2. two\rh3. three")).isEqualTo("one\n  h2&#46; two\nh3&#46; three");
    }

    @Test
    void a_heading_in_mid_line_is_none_and_stays() {
        assertThat(WikiText.escape("see h1. there")).isEqualTo("see h1. there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[~admin]",
                "\\[~admin]",
                "\\\\[~admin]",
                "{panel:title=x}{panel}",
                "!image.png|thumbnail!",
                "&#91;~admin&#93; [x]",
                "h1. {color:red}x{color}",
                "\u202E[~admin]\u202C",
                "||head||\r\n|cell|",
                "https://example.org/?a=b#c",
                "%goal% ${x} #set($x = 1) <script>alert(1)</script>"
            })
    void leaves_no_character_of_markup_without_its_backslash(String typed) {
        String inert = WikiText.escape(typed);

        assertThat(inert).doesNotContain("\r").doesNotContainPattern("(?i)[a-z]://");
        for (int i = 0; i < inert.length(); i++) {
            char c = inert.charAt(i);
            if ("[]{}!|*_~@^+?%".indexOf(c) >= 0) {
                assertThat(i).as(inert).isPositive();
                assertThat(inert.charAt(i - 1)).as(inert).isEqualTo('\\');
            }
        }
    }

    @Test
    void a_typed_backslash_cannot_undo_an_escape() {
        assertThat(WikiText.escape("\\{panel}")).isEqualTo("&#92;\\{panel\\}");
    }
}
