package org.aiadoption.host.jira.search;

import java.util.List;
import java.util.Optional;
import org.aiadoption.host.jira.search.ParsedQuery.Direction;
import org.aiadoption.host.jira.search.ParsedQuery.Order;
import org.aiadoption.host.jira.search.grammar.JqlLexer;
import org.aiadoption.host.jira.search.grammar.JqlParser;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** Reads a query by the grammar {@code Jql.g4}. */
final class JqlReader {
    private JqlReader() {}

    /** Throws a JqlException whose message is Jira's if the syntax is wrong. */
    static ParsedQuery read(String text) {
        JqlParser parser = new JqlParser(new CommonTokenStream(new ListTokenSource(JqlTokens.of(text))));
        parser.removeErrorListeners();
        parser.setErrorHandler(new JqlRefusals());
        JqlParser.QueryContext query = parser.query();
        List<Order> orders = query.orderBy() == null
                ? List.of()
                : query.orderBy().sort().stream().map(JqlReader::order).toList();
        return new ParsedQuery(text, Optional.ofNullable(query.or()).map(JqlReader::or), orders);
    }

    private static Order order(JqlParser.SortContext sort) {
        Direction direction =
                sort.DESC() != null ? Direction.DESC : sort.ASC() != null ? Direction.ASC : Direction.DEFAULT;
        return new Order(field(sort.field()), direction);
    }

    private static Clause or(JqlParser.OrContext or) {
        List<Clause> parts = or.and().stream().map(JqlReader::and).toList();
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private static Clause and(JqlParser.AndContext and) {
        List<Clause> parts = and.not().stream().map(JqlReader::not).toList();
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private static Clause not(JqlParser.NotContext not) {
        Clause clause = not.group() != null ? or(not.group().or()) : term(not.term());
        boolean contrary = (not.NOT().size() + not.BANG().size()) % 2 == 1;
        return contrary ? new Clause.Not(clause) : clause;
    }

    private static Clause term(JqlParser.TermContext term) {
        String sign = term.operator().getChild(0).getText();
        boolean negated = term.operator().NOT() != null;
        Operator operator = term.operator().IS() != null
                ? negated ? Operator.IS_NOT : Operator.IS
                : negated ? Operator.NOT_IN : Operator.of(sign);
        return new Clause.Term(field(term.field()), operator, operand(term.operand()));
    }

    private static String field(JqlParser.FieldContext field) {
        if (field.CF() != null) {
            return "cf[" + inRange(field.DIGITS().getSymbol()) + "]";
        }
        return named(field.name, "A field name cannot be empty.");
    }

    private static Operand operand(JqlParser.OperandContext operand) {
        if (operand.EMPTY() != null) {
            return new Operand.Empty();
        }
        if (operand.list() != null) {
            return new Operand.Several(
                    operand.list().operand().stream().map(JqlReader::operand).toList());
        }
        if (operand.arguments() == null) {
            return new Operand.Text(inRange(operand.value));
        }
        return new Operand.Call(
                named(operand.value, "A function name cannot be empty."),
                operand.arguments().argument().stream()
                        .map(argument -> JqlTokens.value(argument.getStart()))
                        .toList());
    }

    private static String named(Token token, String otherwise) {
        String name = JqlTokens.value(token);
        if (name.isBlank()) {
            throw JqlException.syntax(otherwise + JqlTokens.place(token));
        }
        return name;
    }

    /** A value; if it is written as a number, it must be one that Jira can hold. */
    private static String inRange(Token token) {
        String value = JqlTokens.value(token);
        if (token.getType() == JqlLexer.DIGITS || token.getType() == JqlLexer.NEGATIVE) {
            try {
                Long.parseLong(value);
            } catch (NumberFormatException tooLarge) {
                throw JqlException.syntax("'" + value + "' is not a valid number. Numbers must be between"
                        + " -9,223,372,036,854,775,808 and 9,223,372,036,854,775,807." + JqlTokens.place(token));
            }
        }
        return value;
    }
}
