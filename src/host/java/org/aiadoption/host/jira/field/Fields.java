package org.aiadoption.host.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** The custom fields. They come from the sample data and do not change while the host runs, so they are read once. */
public final class Fields implements CustomFieldManager {
    /** Jira Software's type of the field Epic Name. */
    public static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    /** Jira Software's type of the field Epic Link. */
    public static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private final List<CustomField> all;

    public Fields(Db db) {
        all = List.copyOf(db.list(
                "select id, name, type_key from custom_field order by id",
                row -> new HostField(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("type_key"),
                        contexts(db, row.getLong("id")))));
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return all;
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return inScope(issue.getProjectObject(), issue.getIssueTypeId());
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable Long id) {
        return all.stream()
                .filter(field -> field.getIdAsLong().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable String id) {
        return all.stream()
                .filter(field -> field.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<CustomField> inScope(Project project, String issueTypeId) {
        return all.stream()
                .filter(field -> field.isInScope(project, List.of(issueTypeId)))
                .toList();
    }

    public Optional<CustomField> ofType(String typeKey) {
        return all.stream().filter(field -> isA(field, typeKey)).findFirst();
    }

    public static boolean isA(CustomField field, String typeKey) {
        return field.getCustomFieldType().getKey().equals(typeKey);
    }

    private static List<HostField.Context> contexts(Db db, long fieldId) {
        return db.list(
                "select project_id, type_id from custom_field_context where field_id = ?",
                row -> new HostField.Context(
                        row.getObject("project_id", Long.class), row.getObject("type_id", Long.class)),
                fieldId);
    }
}
