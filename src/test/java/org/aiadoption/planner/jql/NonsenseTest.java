package org.aiadoption.planner.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that nobody in their senses types are answered all the same. */
class NonsenseTest {

    private static final SearchDesk DESK = new SearchDesk();

    static Stream<String> nonsense() {
        return Stream.of(
                "(".repeat(2_000) + "key = OPEN-1" + ")".repeat(2_000),
                "(".repeat(10_000),
                "key in " + "(".repeat(2_000) + "OPEN-1" + ")".repeat(2_000),
                ")".repeat(10_000),
                "x".repeat(10_000),
                "'".repeat(9_999),
                "\"'".repeat(5_000),
                "\\".repeat(9_999),
                "= ".repeat(5_000),
                "not ".repeat(2_500),
                "a".repeat(5_000) + "\0" + "b".repeat(5_000),
                "\u202e\u0000",
                "summary ~ \ud83e\udd16\ud83e\udd16 robots",
                "\ud83e\udd16",
                "summary ~ \"\ud800",
                "order by ,,,,",
                "cf[" + "9".repeat(10_000) + "] = 1",
                "status = 'Done' \\u0000",
                "&&||!!",
                "${jndi:ldap://127.0.0.1/x}");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void is_refused_with_a_sentence(String jql) {
        assertThat(DESK.refused(jql)).startsWith("Error in the JQL Query: ").matches("(?s).*[.)]");
    }

    @Test
    void thousands_of_conditions_are_asked() {
        assertThat(DESK.found(
                        "ann",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "labels = l" + i)
                                .collect(Collectors.joining(" or ", "labels = plan or ", " order by key"))))
                .containsExactly("OPEN-1", "OPEN-4");
        assertThat(DESK.found(
                        "ann",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "summary !~ l" + i)
                                .collect(Collectors.joining(" and ", "key = OPEN-1 and ", ""))))
                .containsExactly("OPEN-1");
        assertThat(DESK.found(
                        "ann",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "l" + i)
                                .collect(Collectors.joining(", ", "labels in (plan, ", ") order by key"))))
                .containsExactly("OPEN-1", "OPEN-4");
    }

    @Test
    void a_chain_of_contraries_is_no_nesting() {
        assertThat(DESK.found("ann", "!".repeat(5_001) + "type = Epic and project = OPEN order by key"))
                .containsExactly("OPEN-2", "OPEN-3", "OPEN-4");
    }

    @Test
    void what_is_odd_but_right_is_answered() {
        assertThat(DESK.found("ann", "labels = \ud83e\udd16 or labels = \"\\u0000\" or labels = \"<script>%27--;\""))
                .isEmpty();
        assertThat(DESK.found("ann", "(".repeat(100) + "key = OPEN-1" + ")".repeat(100)))
                .containsExactly("OPEN-1");
    }
}
