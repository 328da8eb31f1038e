package com.atlassian.jira.plugin.jql.function;

/**
 * What a descriptor says about a function.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/plugin/jql/function/JqlFunctionModuleDescriptor.html">Jira API</a>
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
