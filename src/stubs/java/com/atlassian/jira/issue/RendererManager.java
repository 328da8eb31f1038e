package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;

/**
 * Turns wiki markup into HTML.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/RendererManager.html">Jira API</a>
 */
public interface RendererManager {
    String getRenderedContent(String rendererType, String value, IssueRenderContext renderContext);
}
