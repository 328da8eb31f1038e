package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.project.Project;

/**
 * Field configurations by project and issue type.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/layout/field/FieldLayoutManager.html">Jira API</a>
 */
public interface FieldLayoutManager {
    FieldLayout getFieldLayout(Project project, String issueTypeId);
}
