package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Groups and who is in them.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/security/groups/GroupManager.html">Jira API</a>
 */
public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<ApplicationUser> getUsersInGroup(String groupName);
}
