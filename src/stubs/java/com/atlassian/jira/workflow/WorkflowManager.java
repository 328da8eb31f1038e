package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Workflows by the issues that follow them.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/workflow/WorkflowManager.html">Jira API</a>
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);
}
