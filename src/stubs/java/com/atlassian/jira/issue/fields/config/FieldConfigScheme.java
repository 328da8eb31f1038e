package com.atlassian.jira.issue.fields.config;

/**
 * A scheme of field configurations; issue type schemes are such.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/config/FieldConfigScheme.html">Jira API</a>
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();
}
