package com.atlassian.jira.plugin.workflow;

/**
 * The factory that a {@code workflow-validator} module names.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/plugin/workflow/WorkflowPluginValidatorFactory.html">Jira API</a>
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
