package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

/**
 * Issues by id and key, without permission checks.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/IssueManager.html">Jira API</a>
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);
}
