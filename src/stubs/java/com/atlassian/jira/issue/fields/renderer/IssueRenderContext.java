package com.atlassian.jira.issue.fields.renderer;

import com.atlassian.jira.issue.Issue;

/**
 * For which issue a text is rendered.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/renderer/IssueRenderContext.html">Jira API</a>
 */
public class IssueRenderContext {
    private final Issue issue;

    public IssueRenderContext(Issue issue) {
        this.issue = issue;
    }

    public Issue getIssue() {
        return issue;
    }
}
