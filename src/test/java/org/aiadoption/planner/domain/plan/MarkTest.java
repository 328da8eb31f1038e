package org.aiadoption.planner.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    private final Mark mark = new Mark(17, "E1.3");

    @Test
    void is_the_last_line_of_a_description() {
        assertThat(mark.appendTo("h3. Purpose")).isEqualTo("h3. Purpose\n\nAI plan 17 · E1.3");
        assertThat(mark.appendTo(" ")).isEqualTo("AI plan 17 · E1.3");
    }

    @Test
    void is_found_again() {
        assertThat(Mark.lastLineOf(mark.appendTo("text\nmore"))).contains(mark);
    }

    @Test
    void survives_windows_line_ends_and_trailing_space() {
        assertThat(Mark.lastLineOf("text\r\n\r\nAI plan 17 · E1.3 \r\n")).contains(mark);
    }

    @Test
    void the_last_of_two_counts() {
        assertThat(Mark.lastLineOf("AI plan 1 · E9\n\nAI plan 17 · E1.3")).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no mark",
                "see AI plan 17 · E1.3",
                "AI plan 17 · E1.3\nedited",
                "AI plan -1 · E1",
                "AI plan 99999999999999999999 · E1",
                "AI plan 17 · "
            })
    void is_not_seen_where_it_is_not(String description) {
        assertThat(Mark.lastLineOf(description)).isEmpty();
    }

    @Test
    void is_looked_for_quickly_in_a_long_hostile_text() {
        assertThat(Mark.lastLineOf("AI plan 17 · ".repeat(20_000) + "\n".repeat(20_000)))
                .isEmpty();
    }
}
