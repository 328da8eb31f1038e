package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/**
 * The transitions that a user may take an issue through now.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/workflow/IssueWorkflowManager.html">Jira API</a>
 */
public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);
}
