package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.aiadoption.host.jira.search.Operand.Empty;
import org.jspecify.annotations.Nullable;

/**
 * A field whose values are things: projects, users, labels. {@code match} is a condition with one {@code %s} for the
 * placeholders, {@code present} holds for rows that have a value at all; an empty text means that all do. As in Jira,
 * {@code !=} and {@code not in} leave out rows without a value.
 */
record ChoiceField(String name, String match, String present, Resolver resolver) implements JqlField {
    /** Turns operands into what the database holds; throws a JqlException for what does not exist. */
    @FunctionalInterface
    interface Resolver {
        List<Object> resolve(List<Operand> operands, @Nullable ApplicationUser user);
    }

    @Override
    public Sql compare(Operator operator, List<Operand> operands, @Nullable ApplicationUser user) {
        boolean emptyOnly = operator == Operator.IS || operator == Operator.IS_NOT;
        if (operator.isRelational() || operator == Operator.LIKE || operator == Operator.NOT_LIKE) {
            throw JqlField.unsupported(operator, name);
        }
        List<Operand> named =
                operands.stream().filter(operand -> !(operand instanceof Empty)).toList();
        boolean empty = named.size() < operands.size();
        if (emptyOnly && !named.isEmpty()) {
            throw JqlField.unsupported(operator, name);
        }
        if (empty && present.isEmpty()) {
            throw new JqlException("The field '" + name + "' does not support searching for EMPTY values.");
        }
        List<Object> values = named.isEmpty() ? List.of() : resolver.resolve(named, user);
        return operator.isNegative() ? noneOf(values) : anyOf(values, empty);
    }

    private Sql anyOf(List<Object> values, boolean empty) {
        List<Sql> parts = new ArrayList<>();
        if (empty) {
            parts.add(Sql.of("(" + present + ")").negated());
        }
        if (!values.isEmpty() || !empty) {
            parts.add(Sql.in(match, values));
        }
        return Sql.join("or", parts);
    }

    private Sql noneOf(List<Object> values) {
        List<Sql> parts = new ArrayList<>();
        if (!present.isEmpty()) {
            parts.add(Sql.of("(" + present + ")"));
        }
        if (!values.isEmpty()) {
            parts.add(Sql.in("(" + match + ")", values).negated());
        }
        return parts.isEmpty() ? Sql.of("(1 = 1)") : Sql.join("and", parts);
    }
}
