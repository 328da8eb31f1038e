package org.aiadoption.planner.application.port;

import java.time.LocalDate;
import java.util.Map;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.PhaseColour;
import org.jspecify.annotations.Nullable;

/**
 * An issue to be made, unassigned.
 *
 * @param text with the mark at the end of the description
 * @param bond what it belongs to
 * @param requiredValues values for the project's required fields, by field id
 */
public record IssueDraft(
        long projectId, String typeId, IssueText text, LocalDate due, Bond bond, Map<String, String> requiredValues) {

    public IssueDraft {
        requiredValues = Map.copyOf(requiredValues);
    }

    /**
     * What an issue belongs to.
     *
     * @param epicId its epic; null for none
     * @param label the plan's label, which Jira may leave out; empty for none
     * @param colour of an epic that stands for a phase, which Jira may leave out; null for none
     */
    public record Bond(
            @Nullable Long epicId, String label, @Nullable PhaseColour colour) {

        public static final Bond NONE = new Bond(null, "", null);
    }

    /** The same without a colour. */
    public IssueDraft colourless() {
        return new IssueDraft(
                projectId, typeId, text, due, new Bond(bond.epicId(), bond.label(), null), requiredValues);
    }

    /** The epic it belongs to; null for none. */
    public @Nullable Long epicId() {
        return bond.epicId();
    }
}
