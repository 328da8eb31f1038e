package com.atlassian.jira.issue.fields;

/**
 * Any field of an issue.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/Field.html">Jira API</a>
 */
public interface Field {
    String getId();

    String getName();
}
