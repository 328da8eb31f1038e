package com.atlassian.jira.issue.comments;

/**
 * A comment on an issue.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/comments/Comment.html">Jira API</a>
 */
public interface Comment {}
