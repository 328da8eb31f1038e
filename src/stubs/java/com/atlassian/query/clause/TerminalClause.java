package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/**
 * A field, an operator and an operand.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/query/clause/TerminalClause.html">Jira API</a>
 */
public interface TerminalClause {
    String getName();

    Operand getOperand();
}
