package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.junit.jupiter.api.Test;

/** What {@link Answers} promise. */
public abstract class AnswersContract {

    private static final long PLAN = 7;
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");

    protected abstract Answers answers();

    @Test
    void nothing_is_answered_at_first() {
        assertThat(answers().newest(PLAN)).isEmpty();
        assertThat(answers().history(PLAN, "E1-C1")).isEmpty();
    }

    @Test
    void gives_back_an_answer_as_it_was_given() {
        String reason = "Причина 🎯 ".repeat(200);
        Answer answer = new Answer("E1-C1", 1, CheckState.NOT_APPLICABLE, reason, "key-ada", AT);

        assertThat(answers().add(PLAN, answer)).isTrue();

        assertThat(answers().newest(PLAN)).containsExactly(answer);
    }

    @Test
    void keeps_an_answer_whose_author_and_reason_are_missing() {
        Answer answer = new Answer("E1-C1", 1, CheckState.DONE, "", null, AT);

        answers().add(PLAN, answer);

        assertThat(answers().newest(PLAN)).containsExactly(answer);
    }

    @Test
    void only_the_newest_answer_to_each_check_counts() {
        answers().add(PLAN, answer("E1-C1", 1));
        answers().add(PLAN, answer("E1-C2", 1));
        for (int revision = 2; revision <= 11; revision++) {
            answers().add(PLAN, answer("E1-C1", revision));
        }

        assertThat(answers().newest(PLAN)).containsExactlyInAnyOrder(answer("E1-C1", 11), answer("E1-C2", 1));
    }

    @Test
    void the_history_of_a_check_begins_with_the_newest() {
        answers().add(PLAN, answer("E1-C1", 1));
        answers().add(PLAN, answer("E1-C1", 2));
        answers().add(PLAN, answer("E1-C2", 1));

        assertThat(answers().history(PLAN, "E1-C1")).containsExactly(answer("E1-C1", 2), answer("E1-C1", 1));
    }

    @Test
    void a_revision_is_given_once() {
        Answer first = answer("E1-C1", 1);
        answers().add(PLAN, first);

        boolean added = answers().add(PLAN, new Answer("E1-C1", 1, CheckState.OPEN, "", "key-bob", AT));

        assertThat(added).isFalse();
        assertThat(answers().newest(PLAN)).containsExactly(first);
    }

    @Test
    void the_answers_of_two_plans_are_apart() {
        answers().add(PLAN, answer("E1-C1", 1));

        assertThat(answers().add(PLAN + 1, answer("E1-C1", 1))).isTrue();
        assertThat(answers().newest(PLAN)).hasSize(1);
    }

    private static Answer answer(String checkKey, int revision) {
        return new Answer(checkKey, revision, CheckState.DONE, "", "key-ada", AT);
    }
}
