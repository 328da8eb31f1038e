package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.jira.catalog.CatalogTexts.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the catalogue is spelt right and easy to read, in both languages. */
class ShippedWordingTest {

    private static final Map<Language, Spelling> SPELLING = new EnumMap<>(Language.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("%[a-z]+%");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\n+");
    private static final Map<Language, Integer> LONGEST_SENTENCE = Map.of(Language.ENGLISH, 30, Language.RUSSIAN, 25);

    @BeforeAll
    static void open_the_dictionaries() {
        for (Language language : Language.values()) {
            SPELLING.put(language, Spelling.of(language));
        }
    }

    static Stream<Arguments> filesInEachLanguage() {
        return CatalogTexts.files().stream()
                .flatMap(file -> Stream.of(Language.values())
                        .map(language -> Arguments.of(
                                CatalogTexts.FOLDER.relativize(file).toString(), file, language)));
    }

    static List<Path> files() {
        return CatalogTexts.files();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("filesInEachLanguage")
    void words_are_in_the_dictionary_or_in_the_projects_own_list(String name, Path file, Language language) {
        Spelling spelling = spelling(language);

        assertThat(CatalogTexts.in(file, language))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(spelling.unknown(line.text())).as("%s", line).isEmpty());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("filesInEachLanguage")
    void sentences_are_short(String name, Path file, Language language) {
        assertThat(CatalogTexts.in(file, language)).allSatisfy(line -> {
            for (String sentence : SENTENCE_END.split(line.text(), -1)) {
                assertThat(words(sentence))
                        .as("%s: %s", line, sentence)
                        .isLessThanOrEqualTo(LONGEST_SENTENCE.get(language));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_the_same_places_and_placeholders(Path file) {
        assertThat(placeholders(file, Language.RUSSIAN)).isEqualTo(placeholders(file, Language.ENGLISH));
    }

    @Test
    void a_misspelt_word_is_found() {
        assertThat(spelling(Language.ENGLISH).unknown("The organisation lerns %goal% by h3. E1.2"))
                .containsExactly("lerns");
        assertThat(spelling(Language.RUSSIAN).unknown("Модель учитса на данных"))
                .containsExactly("учитса");
    }

    private static Spelling spelling(Language language) {
        return SPELLING.get(language);
    }

    private static List<String> placeholders(Path file, Language language) {
        return CatalogTexts.in(file, language).stream()
                .map(ShippedWordingTest::placeholders)
                .toList();
    }

    private static String placeholders(Line line) {
        return line.place()
                + PLACEHOLDER
                        .matcher(line.text())
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList();
    }

    private static long words(String sentence) {
        return Pattern.compile("\\p{L}[\\p{L}-]*").matcher(sentence).results().count();
    }
}
