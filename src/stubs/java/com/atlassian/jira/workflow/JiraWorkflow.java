package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * A workflow. Its steps carry the id of their status as the meta attribute {@code jira.status.id}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/workflow/JiraWorkflow.html">Jira API</a>
 */
public interface JiraWorkflow {
    WorkflowDescriptor getDescriptor();
}
