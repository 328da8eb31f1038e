package org.aiadoption.host.jira.search;

import org.aiadoption.host.jira.search.grammar.JqlLexer;
import org.aiadoption.host.jira.search.grammar.JqlParser;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Refuses a query at the first token that does not fit, in Jira's words: what was wanted follows from the rule that was
 * being read and the token before. The words are those that Jira's own functional test of its parser expects.
 */
final class JqlRefusals extends DefaultErrorStrategy {
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";

    @Override
    public void sync(Parser parser) {
        // Nothing is skipped: the token that does not fit is met by the rule that wants another.
    }

    @Override
    public void reportError(Parser parser, RecognitionException failure) {
        // Told by recover.
    }

    @Override
    public void recover(Parser parser, RecognitionException failure) {
        throw refusal(parser);
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw refusal(parser);
    }

    private static JqlException refusal(Parser parser) {
        Token got = parser.getCurrentToken();
        Token before = parser.getTokenStream().LT(-1);
        int previous = before == null ? Token.EOF : before.getType();
        return switch (parser.getContext().getRuleIndex()) {
            case JqlParser.RULE_query -> atEnd(parser, previous, got);
            case JqlParser.RULE_group, JqlParser.RULE_list -> expecting("')'", got);
            case JqlParser.RULE_field -> inField(previous, got);
            case JqlParser.RULE_operator ->
                previous == JqlLexer.NOT
                        ? expecting("'IN'", got)
                        : isEnd(got)
                                ? JqlException.syntax("Expecting operator before the end of the query." + OPERATORS)
                                : JqlException.syntax("Expecting operator but got '" + shown(got) + "'." + OPERATORS
                                        + JqlTokens.place(got));
            case JqlParser.RULE_operand ->
                previous == JqlLexer.IS && got.getType() == JqlLexer.BANG
                        ? expecting("'NOT'", got)
                        : expecting("either a value, list or function", "value", got);
            case JqlParser.RULE_arguments -> inArguments(previous, got);
            case JqlParser.RULE_argument -> argument(got);
            case JqlParser.RULE_orderBy -> expecting("'by'", got);
            default -> field(got);
        };
    }

    private static JqlException atEnd(Parser parser, int previous, Token got) {
        if (previous == Token.EOF) {
            return field(got);
        }
        if (((JqlParser.QueryContext) parser.getContext()).orderBy() == null) {
            return expecting("either 'OR' or 'AND'", got);
        }
        boolean directed = previous == JqlLexer.ASC || previous == JqlLexer.DESC;
        return expecting(directed ? "','" : "either 'ASC' or 'DESC'", got);
    }

    private static JqlException inField(int previous, Token got) {
        return switch (previous) {
            case JqlLexer.CF -> expecting("'['", got);
            case JqlLexer.OPEN_BRACKET -> expecting("a custom field id (a positive number)", got);
            case JqlLexer.DIGITS -> expecting("']'", got);
            default -> field(got);
        };
    }

    private static JqlException field(Token got) {
        if (isEnd(got)) {
            return JqlException.syntax("Expecting a field name at the end of the query.");
        }
        return got.getType() == JqlLexer.OPEN_BRACKET
                ? JqlException.syntax("Expecting a field name but got '['. Did you mean 'cf['?" + JqlTokens.place(got))
                : expecting("a field name", "field name", got);
    }

    private static JqlException inArguments(int previous, Token got) {
        if (isEnd(got) || previous == JqlLexer.OPEN && got.getType() == JqlLexer.COMMA) {
            return expecting("')'", got);
        }
        return previous == JqlLexer.OPEN ? argument(got) : expecting("')' or ','", got);
    }

    private static JqlException argument(Token got) {
        if (isEnd(got)) {
            return JqlException.syntax("Expecting a function argument at the end of the query.");
        }
        return got.getType() == JqlLexer.CLOSE
                ? JqlException.syntax("Function argument must be specified." + JqlTokens.place(got))
                : expecting("a function argument", "argument", got);
    }

    private static JqlException expecting(String wanted, Token got) {
        return isEnd(got)
                ? JqlException.syntax("Expecting " + wanted + " before the end of the query.")
                : JqlException.syntax("Expecting " + wanted + " but got '" + shown(got) + "'." + JqlTokens.place(got));
    }

    private static JqlException expecting(String wanted, String use, Token got) {
        return isEnd(got)
                ? expecting(wanted, got)
                : JqlException.syntax("Expecting " + wanted + " but got '" + shown(got) + "'. You must surround '"
                        + shown(got) + "' in quotation marks to use it as " + (use.equals("argument") ? "an " : "a ")
                        + use + "." + JqlTokens.place(got));
    }

    private static boolean isEnd(Token token) {
        return token.getType() == Token.EOF;
    }

    private static String shown(Token token) {
        return JqlTokens.shown(JqlTokens.value(token));
    }
}
