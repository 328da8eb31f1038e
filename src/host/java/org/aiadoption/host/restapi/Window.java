package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of a list the caller wants: never more than Jira's limit of 1000. */
record Window(int start, int max) {
    private static final int MOST = 1000;
    private static final int USUAL = 50;

    static Window of(@Nullable String start, @Nullable String max) {
        return new Window(Math.max(0, number("startAt", start, 0)), size(number("maxResults", max, USUAL)));
    }

    static Window of(JsonNode body) {
        return new Window(
                Math.max(0, number("startAt", body.path("startAt"), 0)),
                size(number("maxResults", body.path("maxResults"), USUAL)));
    }

    <T> List<T> cut(List<T> all) {
        return all.stream().skip(start).limit(max).toList();
    }

    /** A page as Jira's newer resources write it. */
    Map<String, Object> page(List<? extends Map<String, Object>> all) {
        List<? extends Map<String, Object>> values = cut(all);
        return object(
                "maxResults", max,
                "startAt", start,
                "total", all.size(),
                "isLast", start + values.size() >= all.size(),
                "values", values);
    }

    private static int size(int wanted) {
        return wanted < 0 ? MOST : Math.min(wanted, MOST);
    }

    private static int number(String name, @Nullable String text, int otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw RestRefusal.of(400, "'" + name + "' must be a number.");
        }
    }

    private static int number(String name, JsonNode value, int otherwise) {
        if (!value.isMissingNode() && !value.isNull() && !value.canConvertToInt()) {
            throw RestRefusal.of(400, "'" + name + "' must be a number.");
        }
        return value.asInt(otherwise);
    }
}
