package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * The outcome of a service call: valid, or errors.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/bc/ServiceResult.html">Jira API</a>
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
