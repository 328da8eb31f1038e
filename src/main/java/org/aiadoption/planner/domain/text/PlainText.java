package org.aiadoption.planner.domain.text;

/** Which characters a text from a person may have: none that nobody sees, that turn its direction, or that are half. */
public final class PlainText {

    private PlainText() {}

    /** Whether there is anything to see in it; {@link String#strip} keeps no-break spaces and what has no width. */
    public static boolean visible(String text) {
        return text.codePoints().anyMatch(PlainText::visible);
    }

    /** Whether it can be shown on one line. */
    public static boolean oneLine(String text) {
        return text.codePoints().noneMatch(PlainText::breaksTheLine);
    }

    /** Whether it can be shown; it may have line breaks and tabs. */
    public static boolean printable(String text) {
        return text.codePoints().noneMatch(c -> breaksTheLine(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static boolean breaksTheLine(int c) {
        boolean overridesDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean separates = c == 0x2028 || c == 0x2029;
        boolean halfCharacter = c >= 0xD800 && c <= 0xDFFF;
        return Character.isISOControl(c) || overridesDirection || separates || halfCharacter;
    }
}
