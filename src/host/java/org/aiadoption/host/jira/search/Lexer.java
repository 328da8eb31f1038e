package org.aiadoption.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import org.aiadoption.host.jira.search.Token.Kind;

/** Cuts a query into tokens. */
final class Lexer {
    private static final String RESERVED = "+.,;?|*/%^$#@[]{}&`:";
    private static final String SIGNS = "=!<>~";

    private final String text;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).all();
    }

    private List<Token> all() {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                tokens.add(new Token(Kind.END, "", at));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() {
        int start = at;
        char c = text.charAt(at);
        return switch (c) {
            case '(' -> single(Kind.OPEN);
            case ')' -> single(Kind.CLOSE);
            case ',' -> single(Kind.COMMA);
            case '"', '\'' -> new Token(Kind.QUOTED, quoted(c), start);
            case '&', '|' -> connective(c, start);
            default -> SIGNS.indexOf(c) >= 0 ? sign(start) : word(start);
        };
    }

    private Token single(Kind kind) {
        at++;
        return new Token(kind, text.substring(at - 1, at), at - 1);
    }

    /** {@code &&} and {@code &} mean AND, {@code ||} and {@code |} mean OR. */
    private Token connective(char c, int start) {
        at++;
        if (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return new Token(Kind.WORD, c == '&' ? "AND" : "OR", start);
    }

    private Token sign(int start) {
        char first = text.charAt(at++);
        boolean two = at < text.length()
                && (text.charAt(at) == '=' && first != '=' && first != '~' || first == '!' && text.charAt(at) == '~');
        if (two) {
            at++;
        }
        return new Token(Kind.SIGN, text.substring(start, at), start);
    }

    private String quoted(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return value.toString();
            }
            value.append(c == '\\' ? escape() : c);
        }
        throw JqlException.syntax("The quoted string '" + value + "' has not been completed."
                + new Token(Kind.QUOTED, "", start).place());
    }

    private Token word(int start) {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' && value.toString().equalsIgnoreCase("cf")) {
                customFieldNumber(value);
            } else if (RESERVED.indexOf(c) >= 0) {
                if (c == ',') {
                    break;
                }
                throw JqlException.syntax(
                        "The character '" + c + "' is a reserved JQL character. You must enclose it in"
                                + " a string or use the escape '\\u" + String.format("%04x", (int) c) + "' instead."
                                + new Token(Kind.WORD, "", at).place());
            } else if (Character.isWhitespace(c) || "()\"'".indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0) {
                break;
            } else {
                at++;
                value.append(c == '\\' ? escape() : c);
            }
        }
        return new Token(Kind.WORD, value.toString(), start);
    }

    private void customFieldNumber(StringBuilder value) {
        int end = text.indexOf(']', at);
        if (end < 0) {
            throw JqlException.syntax("Expecting ']' before the end of the query.");
        }
        value.append(text, at, end + 1);
        at = end + 1;
    }

    private char escape() {
        if (at == text.length()) {
            throw illegalEscape("\\");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\'', '\\', ' ' -> c;
            case 'u' -> unicode();
            default -> throw illegalEscape("\\" + c);
        };
    }

    private char unicode() {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw illegalEscape("\\u" + digits);
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private JqlException illegalEscape(String escape) {
        return JqlException.syntax("'" + escape + "' is an illegal JQL escape sequence. The valid escape sequences are"
                + " \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX." + new Token(Kind.WORD, "", at).place());
    }
}
