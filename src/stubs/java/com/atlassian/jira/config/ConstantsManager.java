package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Issue types and statuses.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/config/ConstantsManager.html">Jira API</a>
 */
public interface ConstantsManager {
    Collection<IssueType> getAllIssueTypeObjects();

    Collection<Status> getStatuses();
}
