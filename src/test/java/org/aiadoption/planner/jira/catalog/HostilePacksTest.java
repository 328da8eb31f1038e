package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack that was made to do harm is refused at once, and costs no more memory than an honest one. */
class HostilePacksTest {

    private static final int ALMOST_TWO_MB = 1_900_000;
    private static final long MEMORY = 160L * 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Frameworks FRAMEWORKS = new YamlCatalog(id -> Optional.empty()).frameworks();

    private static String pack;

    @BeforeAll
    static void warm_up() throws IOException {
        pack = Files.readString(CatalogTexts.FOLDER.resolve("ai-implementation.yaml"));
        TemplateReader.read("warm-up.yaml", pack, FRAMEWORKS);
    }

    static Stream<Arguments> hostilePacks() {
        return Stream.of(
                Arguments.of("2 MB", text(any -> "a: " + "x".repeat(2_000_000)), "2 MB or more"),
                Arguments.of("2 MB in Russian letters", text(any -> "a: " + "ж".repeat(1_000_000)), "2 MB or more"),
                Arguments.of("10,000 items", text(HostilePacksTest::withManyItems), "values; split the file"),
                Arguments.of("1,200 short items", text(HostilePacksTest::withTooManyItems), "a plan may have 1000"),
                Arguments.of("a million values", text(any -> "a: [" + "x,\n ".repeat(450_000) + "x]"), "values; split"),
                Arguments.of("an anchor in itself", text(any -> "a: &a [*a]"), "an anchor; remove it"),
                Arguments.of("a bomb of anchors", text(any -> bomb()), "an anchor; remove it"),
                Arguments.of("a merge key", text(any -> "a: {<<: *b}"), "an alias"),
                Arguments.of("deep brackets", text(any -> "a: " + "[\n".repeat(ALMOST_TWO_MB / 2)), "nested deeper"),
                Arguments.of("deep dashes", text(any -> "- ".repeat(5_000)), "nested deeper"),
                Arguments.of("an open quote", text(any -> "a: \"" + "x\n ".repeat(ALMOST_TWO_MB / 3)), "line "),
                Arguments.of("a long key", text(any -> "x".repeat(ALMOST_TWO_MB) + ": 1"), "fold it"),
                Arguments.of("a long text", text(any -> "a: x\n" + " xx\n".repeat(470_000)), "unknown key"),
                Arguments.of("many keys", text(any -> keys()), "values; split the file"),
                Arguments.of("many unknown keys", text(any -> unknownKeys()), "and more of them"),
                Arguments.of("a tag", text(any -> "a: !!javax.script.ScriptEngineManager [x]"), "a tag"),
                Arguments.of("a control character", text(p -> p.replaceFirst("Name", "\u0007")), "line "),
                Arguments.of("no text at all", text(any -> ""), "begin with `template"),
                Arguments.of(
                        "a key out of the folder", text(p -> p.replace("ai-implementation", "../x")), "a key has"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePacks")
    void is_refused_within_a_second_and_in_little_memory(String name, Function<String, String> hostile, String why) {
        String text = hostile.apply(pack);
        long cpu = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getCurrentThreadAllocatedBytes();

        CatalogBroken failure =
                catchThrowableOfType(CatalogBroken.class, () -> TemplateReader.read("hostile.yaml", text, FRAMEWORKS));

        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - cpu)).isLessThan(Duration.ofSeconds(1));
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - memory).isLessThan(MEMORY);
        assertThat(failure).hasMessageStartingWith("hostile.yaml: line ").hasMessageContaining(why);
    }

    @Test
    void a_refusal_never_repeats_much_of_what_it_refuses() {
        CatalogBroken failure = catchThrowableOfType(
                CatalogBroken.class, () -> TemplateReader.read("hostile.yaml", unknownKeys(), FRAMEWORKS));

        assertThat(failure.getMessage()).hasSizeLessThan(20_000);
    }

    private static Function<String, String> text(Function<String, String> made) {
        return made;
    }

    private static String bomb() {
        return IntStream.range(1, 60)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("\n", "a0: &a0 [x, x]\n", "\n"));
    }

    private static String keys() {
        return IntStream.range(0, 100_000).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining("\n"));
    }

    private static String unknownKeys() {
        return IntStream.range(0, 20_000).mapToObj(i -> "unknown" + i + ": 1").collect(Collectors.joining("\n"));
    }

    private static String withManyItems(String sound) {
        return withItems(sound, 10_000, "{en: a, ru: a}");
    }

    private static String withTooManyItems(String sound) {
        return withItems(sound, 1_200, "{en: a, ru: a}");
    }

    /** The first phase has that many items more. */
    private static String withItems(String sound, int count, String text) {
        String items = IntStream.range(0, count)
                .mapToObj(i -> "      - {key: X%d, summary: %s, description: %s, role: data, days: 1}"
                        .formatted(i, text, text))
                .collect(Collectors.joining("\n", "    items:\n", "\n"));
        return sound.replaceFirst("    items:\n", items);
    }
}
