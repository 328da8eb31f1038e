package org.aiadoption.planner.domain.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a template's {@code %name%} placeholders. Substitution is plain and happens once: what a value
 * contains is never looked at again, so a value cannot smuggle in another placeholder.
 */
public record Variables(Map<String, String> values) {

    private static final Pattern PLACEHOLDER = Pattern.compile("%([a-z]+)%");
    private static final String NOT_GIVEN = "–";

    public Variables {
        values = Map.copyOf(values);
    }

    /** For text fields that hold no markup, such as a summary. */
    public String intoPlainText(String template) {
        return substitute(template, false);
    }

    /** For wiki markup: each value is made inert first. */
    public String intoWiki(String template) {
        return substitute(template, true);
    }

    private String substitute(String template, boolean wiki) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(valueOf(matcher.group(1), wiki)));
        }
        return matcher.appendTail(out).toString();
    }

    private String valueOf(String name, boolean wiki) {
        String value = values.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return NOT_GIVEN;
        }
        return wiki ? WikiText.escape(value) : value;
    }
}
