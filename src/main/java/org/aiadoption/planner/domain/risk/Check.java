package org.aiadoption.planner.domain.risk;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A question on a phase's risk checklist.
 *
 * @param key unique in the template, for example {@code E1-C1}
 * @param text what a person confirms
 * @param why what goes wrong without it
 * @param mandatory whether the phase's gate waits for it
 * @param riskKey the risk it watches, if it watches a single one
 * @param traces where it comes from, each {@code source:id}
 */
public record Check(
        String key,
        LocalizedText text,
        LocalizedText why,
        boolean mandatory,
        @Nullable String riskKey,
        List<String> traces) {

    public Check {
        traces = List.copyOf(traces);
    }

    public Optional<String> risk() {
        return Optional.ofNullable(riskKey);
    }
}
