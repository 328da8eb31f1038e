package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * Reads the change history of issues, without permission checks.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/changehistory/ChangeHistoryManager.html">Jira API</a>
 */
public interface ChangeHistoryManager {
    List<ChangeHistoryItem> getAllChangeItems(Issue issue);
}
