package com.atlassian.jira;

/**
 * The kinds of things that fields hold.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/JiraDataTypes.html">Jira API</a>
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
