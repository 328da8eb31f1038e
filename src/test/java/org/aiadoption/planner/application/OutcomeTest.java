package org.aiadoption.planner.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.application.Refusal.Kind;
import org.aiadoption.planner.application.Refusal.Violation;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

    private static final Refusal NO = Refusal.conflict("no", "why");

    @Test
    void what_was_done_can_be_changed_and_continued() {
        assertThat(Outcome.done(2).map(n -> n + 1)).isEqualTo(Outcome.done(3));
        assertThat(Outcome.done(2).then(n -> Outcome.<String>refused(NO))).isEqualTo(Outcome.refused(NO));
    }

    @Test
    void what_was_refused_stays_refused() {
        Outcome<Integer> refused = Outcome.refused(NO);

        assertThat(refused.map(n -> n + 1)).isEqualTo(Outcome.refused(NO));
        assertThat(refused.then(n -> Outcome.done("done"))).isEqualTo(Outcome.refused(NO));
    }

    @Test
    void either_side_can_be_folded_into_the_same_thing() {
        assertThat(Outcome.done(2).<String>fold(n -> "done " + n, Refusal::code))
                .isEqualTo("done 2");
        assertThat(Outcome.<Integer>refused(NO).<String>fold(n -> "done " + n, Refusal::code))
                .isEqualTo("no");
    }

    @Test
    void a_refusal_of_several_faults_carries_the_code_of_the_first() {
        Refusal refusal =
                Refusal.of(Kind.INVALID, List.of(Violation.of("a", "first", "x"), Violation.of("b", "second")));

        assertThat(refusal.code()).isEqualTo("first");
        assertThat(refusal.args()).containsExactly("x");
        assertThat(refusal.violations()).hasSize(2);
    }

    @Test
    void an_invalid_field_is_a_fault_of_its_own() {
        assertThat(Refusal.invalid("name", "text-missing", "name").violations())
                .containsExactly(Violation.of("name", "text-missing", "name"));
    }
}
