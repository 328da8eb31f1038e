package com.atlassian.jira.user.anonymize;

/**
 * A line of what an administrator is shown before a user is anonymised.
 *
 * @see <a href="https://docs.atlassian.com/jira-software/10.3.11/com/atlassian/greenhopper/anonymization/RapidViewUserKeyChangeHandler.html">Where handlers return it</a>
 */
public final class AffectedEntity {
    // how one is made could not be verified, and none is
    private AffectedEntity() {}
}
