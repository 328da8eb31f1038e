package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;

/**
 * A link was removed.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/event/issue/link/IssueLinkDeletedEvent.html">Jira API</a>
 */
public final class IssueLinkDeletedEvent {
    private final IssueLink issueLink;

    public IssueLinkDeletedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
