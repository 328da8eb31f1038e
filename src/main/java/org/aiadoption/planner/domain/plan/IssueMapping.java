package org.aiadoption.planner.domain.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the project's own things stand for the planner's: issue types by id, the link type from root to phases by
 * id, and values for fields that the project requires.
 *
 * @param linkTypeId null where issue linking is off or not wanted
 * @param requiredValues by field id, such as {@code customfield_10010}
 */
public record IssueMapping(
        String rootType,
        String phaseType,
        String itemType,
        @Nullable Long linkTypeId,
        Map<String, String> requiredValues) {

    public IssueMapping {
        requiredValues = Map.copyOf(requiredValues);
    }

    public String typeOf(NodeKind kind) {
        return switch (kind) {
            case ROOT -> rootType;
            case PHASE -> phaseType;
            case ITEM -> itemType;
        };
    }
}
