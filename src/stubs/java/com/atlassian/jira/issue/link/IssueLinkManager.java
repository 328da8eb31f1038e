package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Makes, finds and removes links, without permission checks.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/link/IssueLinkManager.html">Jira API</a>
 */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId, Long destinationIssueId, Long issueLinkTypeId, Long sequence, ApplicationUser user)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser user);

    IssueLink getIssueLink(Long issueLinkId);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

    List<IssueLink> getInwardLinks(Long destinationId);

    List<IssueLink> getOutwardLinks(Long sourceId);

    boolean isLinkingEnabled();
}
