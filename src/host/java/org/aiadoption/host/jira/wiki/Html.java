package org.aiadoption.host.jira.wiki;

/** Escapes text for HTML. */
final class Html {
    private Html() {}

    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            html.append(escape(text.charAt(i)));
        }
        return html.toString();
    }

    static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(c);
        };
    }
}
