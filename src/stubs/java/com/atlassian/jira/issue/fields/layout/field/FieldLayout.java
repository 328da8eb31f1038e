package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A field configuration: which fields are required or hidden.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/layout/field/FieldLayout.html">Jira API</a>
 */
public interface FieldLayout {
    List<FieldLayoutItem> getRequiredFieldLayoutItems(Project project, List<String> issueTypes);

    boolean isFieldHidden(String fieldId);
}
