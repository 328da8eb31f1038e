package org.aiadoption.planner.domain.library;

import java.util.List;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * A risk of AI adoptions as the library knows it. A template tells the risk of the same key in its own words.
 *
 * @param key for example {@code R-SKILL}
 * @param traces where it comes from, each {@code source:id}
 */
public record LibraryRisk(
        String key, LocalizedText name, Story story, Rating rating, Handling handling, List<String> traces) {

    /** Why it happens, what happens, and what comes of it. */
    public record Story(LocalizedText cause, LocalizedText event, LocalizedText effect) {}

    /**
     * How high it is before anything is done about it, if nobody knows better.
     *
     * @param likelihood 1 (hardly ever) to 5 (nearly always)
     * @param impact 1 (a nuisance) to 5 (ends the adoption or harms people)
     */
    public record Rating(int likelihood, int impact, LocalizedText reason) {

        public static final int LOWEST = 1;
        public static final int HIGHEST = 5;

        /** 1 to 25. */
        public int level() {
            return likelihood * impact;
        }
    }

    /**
     * What is done about it, by whom and when.
     *
     * @param phase the step of the roadmap in which the treatments begin, {@code E1} to {@code E5}
     * @param gate the step at whose end it must be within what the plan accepts
     * @param packs the templates it applies to
     */
    public record Handling(List<LocalizedText> treatments, Role owner, String phase, String gate, List<String> packs) {

        public Handling {
            treatments = List.copyOf(treatments);
            packs = List.copyOf(packs);
        }
    }

    public LibraryRisk {
        traces = List.copyOf(traces);
    }
}
