package org.aiadoption.planner.domain.text;

import java.util.EnumMap;
import java.util.Map;

/** One text in every {@link Language}. */
public record LocalizedText(Map<Language, String> byLanguage) {

    public LocalizedText {
        for (Language language : Language.values()) {
            if (!byLanguage.containsKey(language)) {
                throw new IllegalArgumentException("no text in " + language.tag());
            }
        }
        byLanguage = Map.copyOf(new EnumMap<>(byLanguage));
    }

    public static LocalizedText of(String english, String russian) {
        return new LocalizedText(Map.of(Language.ENGLISH, english, Language.RUSSIAN, russian));
    }

    public String in(Language language) {
        String text = byLanguage.get(language);
        if (text == null) {
            throw new IllegalStateException("no text in " + language.tag());
        }
        return text;
    }
}
