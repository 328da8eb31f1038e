package com.atlassian.jira.bc;

/**
 * A service result that carries a value.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/bc/ServiceOutcome.html">Jira API</a>
 */
public interface ServiceOutcome<T> extends ServiceResult {
    T getReturnedValue();

    T get();
}
