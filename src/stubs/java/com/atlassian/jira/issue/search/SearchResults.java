package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * One page of found issues and how many there are.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/search/SearchResults.html">Jira API</a>
 */
public class SearchResults<T> {
    private final int start;
    private final int total;
    private final List<T> results;

    public SearchResults(List<T> resultsInPage, int totalIssueCount, int maxIssueCount, int startIndex) {
        this.results = List.copyOf(resultsInPage);
        this.total = totalIssueCount;
        this.start = startIndex;
    }

    public List<T> getResults() {
        return results;
    }

    public int getStart() {
        return start;
    }

    public int getTotal() {
        return total;
    }
}
