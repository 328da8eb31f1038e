package org.aiadoption.planner.domain.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that every text of the catalogue exists in. */
public enum Language {
    ENGLISH("en"),
    RUSSIAN("ru");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as used in the catalogue and by REST. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> ofTag(String tag) {
        return Stream.of(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** The language for a reader's locale; English for those whose own the catalogue does not speak. */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(ENGLISH);
    }
}
