package com.atlassian.jira.issue.link;

/**
 * A kind of link, with its two descriptions.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/link/IssueLinkType.html">Jira API</a>
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getInward();

    String getOutward();

    boolean isSystemLinkType();
}
