package org.aiadoption.planner.application.port;

import java.time.LocalDate;
import java.util.Map;
import org.aiadoption.planner.domain.plan.IssueText;
import org.jspecify.annotations.Nullable;

/**
 * An issue to be made, unassigned.
 *
 * @param text with the mark at the end of the description
 * @param epicId the epic it belongs to; null for none
 * @param requiredValues values for the project's required fields, by field id
 */
public record IssueDraft(
        long projectId,
        String typeId,
        IssueText text,
        LocalDate due,
        @Nullable Long epicId,
        Map<String, String> requiredValues) {

    public IssueDraft {
        requiredValues = Map.copyOf(requiredValues);
    }
}
