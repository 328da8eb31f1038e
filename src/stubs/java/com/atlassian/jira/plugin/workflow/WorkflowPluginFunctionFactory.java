package com.atlassian.jira.plugin.workflow;

/**
 * The factory that a {@code workflow-function} module names.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/plugin/workflow/WorkflowPluginFunctionFactory.html">Jira API</a>
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
