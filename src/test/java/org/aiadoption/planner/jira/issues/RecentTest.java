package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void jira_is_asked_once_within_two_seconds() {
        Recent<String, Boolean> rights = new Recent<>(clock::get);

        rights.of("create", this::yes);
        clock.addAndGet(Recent.BELIEVED.toNanos() - 1);

        assertThat(rights.of("create", this::yes)).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void after_two_seconds_jira_is_asked_again() {
        Recent<String, Boolean> rights = new Recent<>(clock::get);

        rights.of("create", this::yes);
        clock.addAndGet(Recent.BELIEVED.toNanos());
        rights.of("create", this::yes);

        assertThat(asked).hasValue(2);
    }

    @Test
    void what_is_refused_or_missing_is_asked_for_each_time() {
        Recent<String, Boolean> rights = new Recent<>(clock::get);

        assertThat(rights.of("create", this::no)).isFalse();
        assertThat(rights.of("create", this::missing)).isNull();
        assertThat(rights.of("create", this::yes)).isTrue();

        assertThat(asked).hasValue(3);
    }

    @Test
    void each_question_has_an_answer_of_its_own() {
        Recent<String, String> names = new Recent<>(clock::get);

        assertThat(names.of("a", name -> name + "1")).isEqualTo("a1");
        assertThat(names.of("b", name -> name + "2")).isEqualTo("b2");
        assertThat(names.of("a", name -> name + "3")).isEqualTo("a1");
    }

    @Test
    void what_is_forgotten_is_asked_for_again() {
        Recent<String, Boolean> rights = new Recent<>(clock::get);

        rights.of("create", this::yes);
        rights.forget();
        rights.of("create", this::yes);

        assertThat(asked).hasValue(2);
    }

    private Boolean yes(String question) {
        asked.incrementAndGet();
        return true;
    }

    private Boolean no(String question) {
        asked.incrementAndGet();
        return false;
    }

    private @Nullable Boolean missing(String question) {
        asked.incrementAndGet();
        return null;
    }
}
