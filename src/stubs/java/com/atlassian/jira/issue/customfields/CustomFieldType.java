package com.atlassian.jira.issue.customfields;

/**
 * The type of a custom field.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/customfields/CustomFieldType.html">Jira API</a>
 */
public interface CustomFieldType<T, S> {
    String getKey();

    String getName();
}
