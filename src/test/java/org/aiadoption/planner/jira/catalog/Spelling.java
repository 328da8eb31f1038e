package org.aiadoption.planner.jira.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.aiadoption.planner.domain.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Knows the words of a language by a dictionary, and by the list of words that only this project uses; an entry that ends
 * in {@code *} stands for every ending. Abbreviations in capitals pass, and Latin words among Russian ones are English.
 */
final class Spelling {

    private static final Pattern NO_WORDS =
            Pattern.compile("%[a-z]+%|https?://\\S+|\\bh[1-6]\\.|\\b[EP]?\\d[\\w.]*|\\b\\S+@\\S*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’']\\p{L}+)*");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z'-]+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}s?");

    private final Locale locale;
    private final List<Speller> dictionaries;
    private final Set<String> own;
    private final @Nullable Spelling latin;

    private Spelling(Language language, @Nullable Spelling latin, String... dictionaries) {
        this.latin = latin;
        this.locale = language.locale();
        this.dictionaries = List.of(dictionaries).stream().map(Spelling::read).toList();
        this.own = list("/spelling/" + language.tag() + ".txt");
    }

    static Spelling of(Language language) {
        return switch (language) {
            case ENGLISH -> new Spelling(language, null, "en/hunspell/en_GB");
            case RUSSIAN -> new Spelling(language, of(Language.ENGLISH), "ru/hunspell/ru_RU", "ru/hunspell/ru_RU_yo");
        };
    }

    /** The words of a text that neither dictionary nor list has. */
    List<String> unknown(String text) {
        return WORD.matcher(NO_WORDS.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace('’', '\''))
                .filter(word -> !knows(word))
                .distinct()
                .toList();
    }

    private boolean knows(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return listed(plain)
                || plain.contains("-") && List.of(plain.split("-", -1)).stream().allMatch(this::listed);
    }

    private boolean listed(String word) {
        if (latin != null && LATIN.matcher(word).matches()) {
            return latin.knows(word);
        }
        String small = word.toLowerCase(locale);
        return word.length() == 1
                || ABBREVIATION.matcher(word).matches()
                || own.contains(word)
                || IntStream.rangeClosed(1, small.length()).anyMatch(end -> own.contains(small.substring(0, end) + "*"))
                || dictionaries.stream().anyMatch(d -> d.isInDictionary(word) || d.isInDictionary(small));
    }

    private static Speller read(String name) {
        String path = "/org/languagetool/resource/" + name;
        try (InputStream words = resource(path + ".dict");
                InputStream about = resource(path + ".info")) {
            return new Speller(Dictionary.read(words, about), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> list(String path) {
        try (InputStream in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Spelling.class.getResourceAsStream(path), path);
    }
}
