package org.aiadoption.host.jira.search;

import java.util.Locale;

/** A piece of a query and where it began. */
record Token(Kind kind, String text, int position) {
    /** What a token can be. */
    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Jira counts lines and characters from one; a query here is one line. */
    String place() {
        return " (line 1, character " + (position + 1) + ")";
    }
}
