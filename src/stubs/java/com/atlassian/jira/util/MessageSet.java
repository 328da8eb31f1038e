package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors and warnings about a query.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/util/MessageSet.html">Jira API</a>
 */
public interface MessageSet {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    void addErrorMessage(String errorMessage);

    void addWarningMessage(String warningMessage);
}
