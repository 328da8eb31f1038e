package org.aiadoption.planner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** AUI before 9.9, in Jira 9.12, has no design tokens: a colour that is only a token would be none. */
class StylesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern WITHOUT_FALLBACK = Pattern.compile("var\\(\\s*--ds-[\\w-]+\\s*\\)");

    @Test
    void every_design_token_has_a_fallback() throws IOException {
        assertThat(texts()).anyMatch(text -> text.contains("var(--ds-"));
        assertThat(texts()).flatMap(StylesTest::withoutFallback).isEmpty();
    }

    @Test
    void a_token_without_a_fallback_is_found() {
        assertThat(withoutFallback("a { color: var(--ds-text); border-color: var(--ds-border, #fff) }"))
                .containsExactly("var(--ds-text)");
    }

    private static List<String> withoutFallback(String text) {
        return WITHOUT_FALLBACK
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(css|js|vm|svg)"))
                    .map(StylesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
