package com.atlassian.jira.issue.search;

/**
 * A search that could not be run.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/search/SearchException.html">Jira API</a>
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
