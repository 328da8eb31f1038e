package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A custom field.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/CustomField.html">Jira API</a>
 */
public interface CustomField extends OrderableField<Object> {
    Long getIdAsLong();

    CustomFieldType<?, ?> getCustomFieldType();

    boolean isInScope(Project project, List<String> issueTypeIds);
}
