package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;

/**
 * A link was made.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/event/issue/link/IssueLinkCreatedEvent.html">Jira API</a>
 */
public final class IssueLinkCreatedEvent {
    private final IssueLink issueLink;

    public IssueLinkCreatedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
