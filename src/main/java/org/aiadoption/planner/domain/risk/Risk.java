package org.aiadoption.planner.domain.risk;

import java.util.List;
import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * Something that can go wrong with an adoption.
 *
 * @param key unique in the template, for example {@code R-SKILL}
 * @param text cause, event and effect
 * @param treatment what is done about it
 * @param traces where it comes from, each {@code source:id}
 */
public record Risk(String key, LocalizedText name, LocalizedText text, LocalizedText treatment, List<String> traces) {

    public Risk {
        traces = List.copyOf(traces);
    }
}
