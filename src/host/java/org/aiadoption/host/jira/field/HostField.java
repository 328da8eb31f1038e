package org.aiadoption.host.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A custom field and the contexts it applies in; no context at all means everywhere. */
record HostField(Long getIdAsLong, String getName, String typeKey, List<Context> contexts) implements CustomField {
    /** A project and an issue type; an absent one means any. */
    record Context(@Nullable Long projectId, @Nullable Long typeId) {
        boolean covers(@Nullable Long project, List<String> types) {
            return (projectId == null || project == null || projectId.equals(project))
                    && (typeId == null || types.isEmpty() || types.contains(typeId.toString()));
        }
    }

    /** A field's type: only its key matters to callers. */
    private record Type(String getKey) implements CustomFieldType<Object, Object> {

        @Override
        public String getName() {
            return getKey.substring(getKey.lastIndexOf(':') + 1);
        }
    }

    @Override
    public String getId() {
        return "customfield_" + getIdAsLong;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new Type(typeKey);
    }

    @Override
    public boolean isInScope(@Nullable Project project, @Nullable List<String> issueTypeIds) {
        Long projectId = project == null ? null : project.getId();
        List<String> types = issueTypeIds == null ? List.of() : issueTypeIds;
        return contexts.isEmpty() || contexts.stream().anyMatch(context -> context.covers(projectId, types));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomField that && getIdAsLong.equals(that.getIdAsLong());
    }

    @Override
    public int hashCode() {
        return getIdAsLong.hashCode();
    }

    @Override
    public String toString() {
        return getName;
    }
}
