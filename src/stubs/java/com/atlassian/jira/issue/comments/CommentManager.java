package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * Reads comments, without permission checks.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/comments/CommentManager.html">Jira API</a>
 */
public interface CommentManager {
    List<Comment> getComments(Issue issue);
}
