package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Makes and lists issue types.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/config/IssueTypeManager.html">Jira API</a>
 */
public interface IssueTypeManager {
    IssueType createIssueType(String name, String description, String iconUrl);

    IssueType createIssueType(String name, String description, Long avatarId);

    void removeIssueType(String id, String newIssueTypeId);

    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String id);

    boolean hasAssociatedIssues(IssueType issueType);
}
