package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.plan.PhaseColour;

/**
 * Jira Software's fields for epics. They are known by the key of their type alone: names are translated and ids differ
 * from Jira to Jira. None of Jira Software's classes is touched, so its absence is harmless.
 */
final class EpicFields {

    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    private static final String EPIC_COLOUR = "com.pyxis.greenhopper.jira:gh-epic-color";
    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private final CustomFieldManager fields;

    EpicFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    boolean installed() {
        return ofType(EPIC_NAME).isPresent() && ofType(EPIC_LINK).isPresent();
    }

    /** The Epic Name field, if issues of the type have it. */
    Optional<CustomField> epicName(Project project, String typeId) {
        return ofType(EPIC_NAME).filter(field -> field.isInScope(project, List.of(typeId)));
    }

    /** The Epic Colour field, if issues of the type have it. */
    Optional<CustomField> epicColour(Project project, String typeId) {
        return ofType(EPIC_COLOUR).filter(field -> field.isInScope(project, List.of(typeId)));
    }

    /** What Jira Software keeps for a colour: the name of a class of its style sheets. */
    static String stored(PhaseColour colour) {
        return "ghx-label-" + colour.number();
    }

    /** The Epic Link field, if issues of the type have it. */
    Optional<CustomField> epicLink(Project project, String typeId) {
        return ofType(EPIC_LINK).filter(field -> field.isInScope(project, List.of(typeId)));
    }

    boolean isEpicField(String fieldId) {
        return Stream.of(EPIC_NAME, EPIC_COLOUR, EPIC_LINK)
                .anyMatch(type ->
                        ofType(type).filter(f -> f.getId().equals(fieldId)).isPresent());
    }

    private Optional<CustomField> ofType(String typeKey) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> isOfType(field, typeKey))
                .findFirst();
    }

    /** A field whose type belongs to a disabled app has none. */
    private static boolean isOfType(CustomField field, String typeKey) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && typeKey.equals(type.getKey());
    }
}
