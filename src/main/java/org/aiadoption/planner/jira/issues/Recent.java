package org.aiadoption.planner.jira.issues;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What Jira answered within the last {@link #BELIEVED}, so that each of a plan's issues need not ask it again. Only what
 * lets an issue be made is kept: null and false are asked for each time. Safe for any thread.
 */
final class Recent<K, V> {

    /** How long an answer is believed; as long as a look at a lease. */
    static final Duration BELIEVED = Duration.ofSeconds(2);

    private final LongSupplier nanoTime;
    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();

    private record Answer<V>(long since, V value) {}

    /** {@code nanoTime} is a clock that only runs forward, such as {@code System::nanoTime}. */
    Recent(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Nullable V of(K question, Function<K, @Nullable V> jira) {
        Answer<V> answer = answers.get(question);
        return answer != null && believed(answer) ? answer.value() : ask(question, jira);
    }

    private @Nullable V ask(K question, Function<K, @Nullable V> jira) {
        answers.values().removeIf(old -> !believed(old));
        long asked = nanoTime.getAsLong();
        V value = jira.apply(question);
        if (value != null && !value.equals(false)) {
            answers.put(question, new Answer<>(asked, value));
        }
        return value;
    }

    void forget() {
        answers.clear();
    }

    private boolean believed(Answer<V> answer) {
        return nanoTime.getAsLong() - answer.since() < BELIEVED.toNanos();
    }
}
