package com.atlassian.query;

/**
 * A parsed JQL query.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/query/Query.html">Jira API</a>
 */
public interface Query {
    String getQueryString();
}
