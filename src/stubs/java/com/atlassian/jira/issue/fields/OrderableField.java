package com.atlassian.jira.issue.fields;

/**
 * A field that can stand on a screen.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/OrderableField.html">Jira API</a>
 */
public interface OrderableField<V> extends Field {}
