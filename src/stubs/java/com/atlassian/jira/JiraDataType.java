package com.atlassian.jira;

/**
 * What kind of things a JQL function answers.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/JiraDataType.html">Jira API</a>
 */
public interface JiraDataType {}
