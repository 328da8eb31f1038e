package org.aiadoption.planner.domain.text;

/** The one-line text of an issue, within Jira's limit of 255 characters. */
public final class Summary {

    /** Jira refuses longer summaries; the limit counts UTF-16 units. */
    public static final int LIMIT = 255;

    private Summary() {}

    /** The text on one line; an over-long one ends in an ellipsis and never splits a character. */
    public static String fit(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LIMIT) {
            return line;
        }
        int end = LIMIT - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + "…";
    }
}
