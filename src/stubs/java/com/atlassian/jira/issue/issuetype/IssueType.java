package com.atlassian.jira.issue.issuetype;

/**
 * An issue type.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/issuetype/IssueType.html">Jira API</a>
 */
public interface IssueType {
    String getId();

    String getName();

    String getDescription();

    String getIconUrl();

    boolean isSubTask();
}
