package org.aiadoption.planner.domain.profile;

import java.util.EnumMap;
import java.util.Map;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * Texts that stand in for the profile's own, for each language by the first id of the piece ({@code P01}). The original
 * is kept: a piece without a text here has its own again.
 */
public record Rewording(Map<Language, Map<String, String>> texts) {

    public Rewording {
        Map<Language, Map<String, String>> copy = new EnumMap<>(Language.class);
        texts.forEach((language, byId) -> copy.put(language, Map.copyOf(byId)));
        texts = Map.copyOf(copy);
    }

    public static Rewording none() {
        return new Rewording(Map.of());
    }

    /** The text of a piece in each language. */
    LocalizedText of(String id, LocalizedText original) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, texts.getOrDefault(language, Map.of()).getOrDefault(id, original.in(language)));
        }
        return new LocalizedText(all);
    }
}
