package org.aiadoption.host.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Escapes every reference that is written into a page, except HTML by annotation or by name: a reference whose last
 * part ends in {@code Html}.
 */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {
    private static final Pattern NAMED_HTML = Pattern.compile(".*[hH]tml(\\([^.]*\\))?}?", Pattern.DOTALL);

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null
                || value instanceof SafeHtml
                || NAMED_HTML.matcher(reference).matches()) {
            return value;
        }
        return escape(value.toString());
    }

    /** Text as it may stand in HTML, also in an attribute in quotation marks of either kind. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (entity(text.charAt(i)) != null) {
                return escapeFrom(i, text);
            }
        }
        return text;
    }

    private static String escapeFrom(int start, String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = entity(c);
            if (entity == null) {
                escaped.append(c);
            } else {
                escaped.append(entity);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
