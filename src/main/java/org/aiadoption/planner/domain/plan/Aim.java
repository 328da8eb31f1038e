package org.aiadoption.planner.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an adoption is for, and how one will know. Texts that nobody gave are empty.
 *
 * @param goal the change in the business
 * @param metric what is counted
 * @param baseline its value before
 * @param target its value hoped for
 * @param readout the day on which it is counted again
 */
public record Aim(
        String goal,
        String metric,
        String baseline,
        String target,
        @Nullable LocalDate readout) {

    public static Aim none() {
        return new Aim("", "", "", "", null);
    }
}
