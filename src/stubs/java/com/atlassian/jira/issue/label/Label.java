package com.atlassian.jira.issue.label;

/**
 * A label of an issue.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/label/Label.html">Jira API</a>
 */
public interface Label {
    Long getId();

    Long getIssue();

    String getLabel();
}
