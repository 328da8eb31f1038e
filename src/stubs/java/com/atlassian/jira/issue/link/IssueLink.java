package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link between two issues.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/link/IssueLink.html">Jira API</a>
 */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();

    boolean isSystemLink();
}
