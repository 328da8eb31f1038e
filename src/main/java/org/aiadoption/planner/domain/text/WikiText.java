package org.aiadoption.planner.domain.text;

import java.util.regex.Pattern;

/**
 * Makes text that somebody typed inert inside Jira wiki markup: no mention, image, macro, link or heading comes out of
 * it. The escapable characters are those that Jira's renderer honours after a backslash.
 */
public final class WikiText {

    private static final String SPECIAL = "-#*_+?^~|%{}[]()!@";
    private static final Pattern BLOCK_START = Pattern.compile("(?m)^(\\s*)(h[1-6]|bq)\\.");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]{1,20}):(?=//|\\S*@)");

    private WikiText() {}

    /** The same words, with nothing left that the wiki renderer would act upon. */
    public static String escape(String typed) {
        String tamed = withoutBlocksAndSchemes(typed);
        StringBuilder escaped = new StringBuilder(tamed.length() + 16);
        for (int i = 0; i < tamed.length(); i++) {
            escaped.append(escaped(tamed, i));
        }
        return escaped.toString();
    }

    private static String withoutBlocksAndSchemes(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        String tamed = BLOCK_START.matcher(lines).replaceAll("$1$2&#46;");
        return SCHEME.matcher(tamed).replaceAll("$1&#58;");
    }

    private static String escaped(String text, int at) {
        char c = text.charAt(at);
        if (c == '\\') {
            return "&#92;";
        }
        boolean inEntity = c == '#' && at > 0 && text.charAt(at - 1) == '&';
        return SPECIAL.indexOf(c) >= 0 && !inEntity ? "\\" + c : String.valueOf(c);
    }
}
