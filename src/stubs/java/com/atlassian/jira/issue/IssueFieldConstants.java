package com.atlassian.jira.issue;

/**
 * The ids of the system fields.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/IssueFieldConstants.html">Jira API</a>
 */
public final class IssueFieldConstants {
    public static final String PROJECT = "project";
    public static final String ISSUE_TYPE = "issuetype";
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String ASSIGNEE = "assignee";
    public static final String REPORTER = "reporter";
    public static final String DUE_DATE = "duedate";
    public static final String LABELS = "labels";
    public static final String RESOLUTION = "resolution";
    public static final String STATUS = "status";
    public static final String SECURITY = "security";
    public static final String COMMENT = "comment";
    public static final String CREATED = "created";
    public static final String UPDATED = "updated";

    private IssueFieldConstants() {}
}
