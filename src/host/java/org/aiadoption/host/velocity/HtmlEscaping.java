package org.aiadoption.host.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Escapes every reference that is written into a page, except HTML by annotation or by name: a reference whose last
 * part ends in {@code Html}.
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {
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

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
