package com.atlassian.query.operand;

/**
 * What a field is compared with.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/query/operand/Operand.html">Jira API</a>
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
