package com.atlassian.jira.issue.fields.config;

/**
 * One configuration of a field.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/config/FieldConfig.html">Jira API</a>
 */
public interface FieldConfig {
    Long getId();

    String getName();
}
