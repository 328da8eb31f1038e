package com.atlassian.jira.user;

/**
 * A user. The key never changes, the name may.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/user/ApplicationUser.html">Jira API</a>
 */
public interface ApplicationUser {
    Long getId();

    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
