package org.aiadoption.planner.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user changed of a node before the plan was made. Null leaves a value as the template and the roles have it.
 *
 * @param excluded left out, with everything below it
 * @param assignee a user key; empty for nobody
 */
public record NodeChange(
        boolean excluded,
        @Nullable String summary,
        @Nullable LocalDate due,
        @Nullable String assignee) {

    public static NodeChange none() {
        return new NodeChange(false, null, null, null);
    }
}
