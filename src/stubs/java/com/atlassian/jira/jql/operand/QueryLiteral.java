package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * A value that an operand stands for: a number, a text, or emptiness.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/jql/operand/QueryLiteral.html">Jira API</a>
 */
public class QueryLiteral {
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral(Operand sourceOperand) {
        this((Long) null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long value) {
        this(value, null);
    }

    public QueryLiteral(Operand sourceOperand, String value) {
        this((Long) null, value);
    }

    private QueryLiteral(Long longValue, String stringValue) {
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }

    public String asString() {
        return longValue == null ? stringValue : longValue.toString();
    }
}
