package org.aiadoption.planner.application.making;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Refusal.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViolationsTest {

    private final Violations violations = new Violations();

    @Test
    void there_are_none_at_first() {
        assertThat(violations.none()).isTrue();
        assertThat(violations.found()).isEmpty();
    }

    @Test
    void faults_are_kept_in_the_order_in_which_they_were_found() {
        violations.add("b", "second", "x");
        violations.add("a", "first");

        assertThat(violations.found()).containsExactly(Violation.of("b", "second", "x"), Violation.of("a", "first"));
    }

    @Test
    void an_over_long_line_is_told_its_limit_and_its_length() {
        assertThat(violations.line("name", "n".repeat(300))).hasSize(300);

        assertThat(violations.found()).containsExactly(Violation.of("name", "text-too-long", "name", "255", "300"));
    }

    @Test
    void a_line_is_measured_without_the_blanks_around_it() {
        assertThat(violations.line("name", " " + "n".repeat(255) + " ")).hasSize(255);
        assertThat(violations.none()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "\u00a0", "\u200b\u2060", "\ufeff \u3000"})
    void a_line_on_which_nothing_can_be_seen_is_missing(String line) {
        violations.line("name", line);

        assertThat(violations.found()).containsExactly(Violation.of("name", "text-missing", "name"));
    }

    @Test
    void an_over_long_text_is_told_its_limit_and_its_length() {
        assertThat(violations.text("goal", "g".repeat(2_001))).hasSize(2_001);

        assertThat(violations.found()).containsExactly(Violation.of("goal", "text-too-long", "goal", "2000", "2001"));
    }

    @Test
    void a_date_may_have_blanks_around_it() {
        assertThat(violations.date("due", " 2026-12-01 ")).isEqualTo("2026-12-01");
        assertThat(violations.none()).isTrue();
    }

    @Test
    void a_date_that_is_none_is_null_and_noted() {
        assertThat(violations.date("due", "01.12.2026")).isNull();
        assertThat(violations.found()).containsExactly(Violation.of("due", "date-malformed", "due", "01.12.2026"));
    }
}
