package org.aiadoption.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiadoption.host.jira.search.grammar.JqlLexer;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** The tokens of a query. Refuses what is none, in Jira's words, and what is nested too deeply to be read. */
final class JqlTokens {
    private static final String ESCAPE = "\\\\(?:[\"'\\\\ tnr]|u[0-9a-fA-F]{4})";
    private static final String CONTROL = "\\x00-\\x09\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufffe\\uffff";
    private static final Pattern ONE_ESCAPE = Pattern.compile(ESCAPE);
    private static final Pattern FINE = Pattern.compile("(?:" + ESCAPE + "|[^\\\\" + CONTROL + "])*+");
    private static final Pattern ILLEGAL_ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{0,3})?.?", Pattern.DOTALL);
    private static final String VALID_ESCAPES =
            " The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";

    /** Jira has no such limit that is known; here it keeps a query from using up the stack. */
    private static final int DEEPEST = 200;

    private final String text;

    private JqlTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new JqlTokens(text).all();
    }

    /** What a token stands for: quotation marks gone, escapes resolved. */
    static String value(Token token) {
        String raw = token.getText();
        boolean quoted = token.getType() == JqlLexer.QUOTED;
        return ONE_ESCAPE
                .matcher(quoted ? raw.substring(1, raw.length() - 1) : raw)
                .replaceAll(escape -> Matcher.quoteReplacement(resolved(escape.group())));
    }

    static String place(Token token) {
        return place(token.getLine(), token.getCharPositionInLine());
    }

    private static String place(int line, int column) {
        return " (line " + line + ", character " + (column + 1) + ")";
    }

    private static String resolved(String escape) {
        return switch (escape.charAt(1)) {
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 'u' -> Character.toString(Integer.parseInt(escape.substring(2), 16));
            default -> escape.substring(1);
        };
    }

    private List<Token> all() {
        JqlLexer lexer = new JqlLexer(CharStreams.fromString(text));
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        Token token;
        do {
            token = lexer.nextToken();
            tokens.add(requireToken(token));
            depth += token.getType() == JqlLexer.OPEN ? 1 : token.getType() == JqlLexer.CLOSE ? -1 : 0;
            if (depth > DEEPEST) {
                throw JqlException.syntax("The query is nested too deeply." + place(token));
            }
        } while (token.getType() != Token.EOF);
        return tokens;
    }

    private Token requireToken(Token token) {
        return switch (token.getType()) {
            case JqlLexer.RESERVED_WORD ->
                throw JqlException.syntax("'" + token.getText() + "' is a reserved JQL word. You must surround it in"
                        + " quotation marks to use it in a query." + place(token));
            case JqlLexer.RESERVED_CHARACTER ->
                throw JqlException.syntax("The character '" + token.getText() + "' is a reserved JQL character. You"
                        + " must enclose it in a string or use the escape '"
                        + escaped(token.getText().charAt(0)) + "' instead." + place(token));
            case JqlLexer.STRAY -> throw stray(text.offsetByCodePoints(0, token.getStartIndex()));
            default -> token;
        };
    }

    /** A quotation mark that is not closed well, or a character outside of one, is wrong for one of three reasons. */
    private JqlException stray(int start) {
        char first = text.charAt(start);
        int at = start;
        if (first == '"' || first == '\'') {
            Matcher fine = FINE.matcher(text).region(start + 1, text.length());
            at = fine.lookingAt() ? fine.end() : start + 1;
        }
        if (at == text.length()) {
            String begun = shown(text.substring(start + 1));
            return JqlException.syntax("The quoted string " + (begun.isEmpty() ? "" : "'" + begun + "' ")
                    + "has not been completed." + placeOf(start));
        }
        return text.charAt(at) == '\\' ? illegalEscape(at) : illegalCharacter(at);
    }

    private JqlException illegalEscape(int at) {
        Matcher escape = ILLEGAL_ESCAPE.matcher(text).region(at, text.length());
        String illegal = escape.lookingAt() ? escape.group() : "\\";
        return JqlException.syntax(
                illegal.length() == 1
                        ? "The escape sequence has not been completed." + VALID_ESCAPES + placeOf(at)
                        : "'" + illegal + "' is an illegal JQL escape sequence." + VALID_ESCAPES + placeOf(at));
    }

    private JqlException illegalCharacter(int at) {
        char illegal = text.charAt(at);
        String code = String.format(Locale.ROOT, "U+%04X", (int) illegal);
        String before = text.substring(0, at);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return JqlException.syntax("The character '" + code + "' on line " + line + " at position "
                + (at - before.lastIndexOf('\n')) + " must be escaped. Use the escape '" + escaped(illegal)
                + "' instead." + placeOf(at));
    }

    private String placeOf(int at) {
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return place(line, at - before.lastIndexOf('\n') - 1);
    }

    private static String escaped(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }

    /** A message is one line. */
    static String shown(String text) {
        return text.replaceAll("[\\r\\n]", " ");
    }
}
