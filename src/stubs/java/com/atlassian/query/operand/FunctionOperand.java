package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * A call of a function.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/query/operand/FunctionOperand.html">Jira API</a>
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    @Override
    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public String getDisplayString() {
        return name + '(' + String.join(", ", args) + ')';
    }
}
