package org.aiadoption.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.host.jira.search.Token.Kind;

/** Reads a query by recursive descent, with the messages that Jira gives for what it cannot read. */
final class JqlParser {
    private static final Set<String> RESERVED = Set.of(
            "and", "or", "not", "in", "is", "order", "by", "empty", "null", "was", "changed", "asc", "desc", "select",
            "from", "where", "insert", "update", "delete", "drop", "table", "join", "union", "like", "between", "group",
            "having", "limit", "exists", "true", "false", "if", "else", "return", "while", "for");
    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";

    private static final int DEEPEST = 200;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private JqlParser(String text) {
        this.tokens = Lexer.tokens(text);
    }

    static ParsedQuery parse(String text) {
        return new JqlParser(text).query(text);
    }

    private ParsedQuery query(String text) {
        Optional<Clause> where =
                peek().kind() == Kind.END || peek().isWord("order") ? Optional.empty() : Optional.of(or());
        List<ParsedQuery.Order> orders = new ArrayList<>();
        if (take("order")) {
            if (!take("by")) {
                throw unexpected("'BY'");
            }
            do {
                orders.add(order());
            } while (takeKind(Kind.COMMA));
        }
        if (peek().kind() != Kind.END) {
            throw unexpected(orders.isEmpty() ? "either 'OR' or 'AND'" : "','");
        }
        return new ParsedQuery(text, where, orders);
    }

    private ParsedQuery.Order order() {
        String field = field();
        boolean descending = take("desc");
        if (!descending) {
            take("asc");
        }
        return new ParsedQuery.Order(field, descending);
    }

    private Clause or() {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (take("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause and() {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (take("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause not() {
        if (++depth > DEEPEST) {
            throw JqlException.syntax("The query is nested too deeply." + peek().place());
        }
        Clause clause = negated();
        depth--;
        return clause;
    }

    private Clause negated() {
        if (take("not") || takeSign("!")) {
            return new Clause.Not(not());
        }
        if (takeKind(Kind.OPEN)) {
            Clause inner = or();
            if (!takeKind(Kind.CLOSE)) {
                throw unexpected("')'");
            }
            return inner;
        }
        String field = field();
        Operator operator = operator();
        return new Clause.Term(field, operator, operand());
    }

    private String field() {
        Token token = peek();
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
            throw token.kind() == Kind.END
                    ? JqlException.syntax("Expecting a field name at the end of the query.")
                    : JqlException.syntax("Expecting a field name but got '" + token.text() + "'." + token.place());
        }
        requireFree(token);
        at++;
        return token.text();
    }

    private Operator operator() {
        Token token = peek();
        if (token.kind() == Kind.SIGN) {
            for (Operator operator : Operator.values()) {
                if (operator.sign().equals(token.text())) {
                    at++;
                    return operator;
                }
            }
        }
        if (take("in")) {
            return Operator.IN;
        }
        if (take("is")) {
            return take("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (take("not")) {
            if (take("in")) {
                return Operator.NOT_IN;
            }
            throw unexpected("'IN'");
        }
        if (token.kind() == Kind.END) {
            throw JqlException.syntax("Expecting operator before the end of the query. " + OPERATORS);
        }
        throw JqlException.syntax("Expecting operator but got '" + token.text() + "'. " + OPERATORS + token.place());
    }

    private Operand operand() {
        Token token = peek();
        switch (token.kind()) {
            case QUOTED -> {
                at++;
                return peek().kind() == Kind.OPEN ? call(token.text()) : new Operand.Text(token.text());
            }
            case WORD -> {
                return word(token);
            }
            case OPEN -> {
                return several();
            }
            default ->
                throw token.kind() == Kind.END
                        ? JqlException.syntax("Expecting either a value, list or function before the end of the query.")
                        : JqlException.syntax("Expecting either a value, list or function but got '" + token.text()
                                + "'. You must surround '" + token.text() + "' in quotation marks to use it as a value."
                                + token.place());
        }
    }

    private Operand word(Token token) {
        at++;
        if (token.isWord("empty") || token.isWord("null")) {
            return new Operand.Empty();
        }
        requireFree(token);
        return peek().kind() == Kind.OPEN ? call(token.text()) : new Operand.Text(token.text());
    }

    private Operand several() {
        at++;
        List<Operand> members = new ArrayList<>();
        do {
            members.add(operand());
        } while (takeKind(Kind.COMMA));
        if (!takeKind(Kind.CLOSE)) {
            throw unexpected("either ')' or ','");
        }
        return new Operand.Several(members);
    }

    private Operand call(String name) {
        at++;
        List<String> arguments = new ArrayList<>();
        while (!takeKind(Kind.CLOSE)) {
            Token argument = peek();
            if (argument.kind() != Kind.WORD && argument.kind() != Kind.QUOTED) {
                throw unexpected("')' or a function argument");
            }
            arguments.add(argument.text());
            at++;
            if (!takeKind(Kind.COMMA) && peek().kind() != Kind.CLOSE) {
                throw unexpected("either ')' or ','");
            }
        }
        return new Operand.Call(name, arguments);
    }

    private static void requireFree(Token token) {
        if (token.kind() == Kind.WORD && RESERVED.contains(token.lower())) {
            throw JqlException.syntax("'" + token.text() + "' is a reserved JQL word. You must surround it in quotation"
                    + " marks to use it in a query." + token.place());
        }
    }

    private JqlException unexpected(String wanted) {
        Token token = peek();
        return token.kind() == Kind.END
                ? JqlException.syntax("Expecting " + wanted + " before the end of the query.")
                : JqlException.syntax("Expecting " + wanted + " but got '" + token.text() + "'." + token.place());
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean take(String word) {
        boolean there = peek().isWord(word);
        at += there ? 1 : 0;
        return there;
    }

    private boolean takeSign(String sign) {
        boolean there = peek().kind() == Kind.SIGN && peek().text().equals(sign);
        at += there ? 1 : 0;
        return there;
    }

    private boolean takeKind(Kind kind) {
        boolean there = peek().kind() == kind;
        at += there ? 1 : 0;
        return there;
    }
}
