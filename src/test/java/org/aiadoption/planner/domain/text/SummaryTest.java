package org.aiadoption.planner.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void keeps_a_text_of_exactly_the_limit() {
        assertThat(Summary.fit("x".repeat(255))).isEqualTo("x".repeat(255));
    }

    @Test
    void cuts_a_longer_text_and_shows_it() {
        assertThat(Summary.fit("x".repeat(10_000))).isEqualTo("x".repeat(254) + "…");
    }

    @Test
    void never_splits_a_character() {
        String emoji = "🎯";

        String fitted = Summary.fit("x".repeat(253) + emoji + "tail");

        assertThat(fitted).isEqualTo("x".repeat(253) + "…");
    }

    @Test
    void keeps_a_character_that_just_fits() {
        assertThat(Summary.fit("x".repeat(252) + "🎯tail")).isEqualTo("x".repeat(252) + "🎯…");
    }

    @Test
    void makes_one_line_of_many() {
        assertThat(Summary.fit("  one\r\n two\tthree  ")).isEqualTo("one two three");
    }
}
