package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * The kinds of link.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/link/IssueLinkTypeManager.html">Jira API</a>
 */
public interface IssueLinkTypeManager {
    IssueLinkType getIssueLinkType(Long id);

    Collection<IssueLinkType> getIssueLinkTypes();
}
