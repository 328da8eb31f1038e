package com.atlassian.jira.user.anonymize;

/**
 * The old and the new key. The names of the two methods are those that Atlassian's own plugins call; whether this is a
 * class or an interface is told nowhere, so they are looked up by name.
 *
 * @see <a href="https://docs.atlassian.com/jira-software/10.3.11/com/atlassian/greenhopper/anonymization/RapidViewUserKeyChangeHandler.html">Where handlers are given it</a>
 */
public interface UserPropertyChangeParameter {
    String getOriginal();

    String getTarget();
}
