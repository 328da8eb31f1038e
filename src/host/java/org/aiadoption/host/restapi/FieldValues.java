package org.aiadoption.host.restapi;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.issue.Resolutions;

/** The value of a field in JSON as Jira's form would send it. */
final class FieldValues {
    private final JiraHalf jira;

    FieldValues(JiraHalf jira) {
        this.jira = jira;
    }

    String[] of(String name, JsonNode value) {
        return switch (name) {
            case "summary", "description" -> one(text(name, value));
            case "assignee", "reporter" -> one(person(name, value));
            case "duedate" -> one(pickerDate(name, value));
            case "labels" -> words(name, value);
            case "resolution" -> one(resolution(value));
            case "security" -> one(option(value));
            default -> custom(name, value);
        };
    }

    /** Jira's words for a field that cannot be set here. */
    static RestRefusal closed(String name) {
        return RestRefusal.field(
                name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    private static String resolution(JsonNode value) {
        String name = Json.text(value, "name").orElse("");
        return Resolutions.all().entrySet().stream()
                .filter(known -> known.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> option(value));
    }

    private String[] custom(String name, JsonNode value) {
        CustomField field = name.startsWith("customfield_")
                ? jira.get(CustomFieldManager.class).getCustomFieldObject(name)
                : null;
        if (field == null) {
            throw closed(name);
        }
        String key = field.getCustomFieldType().getKey();
        if (key.endsWith(":gh-epic-link")) {
            // REST takes the bare key, Jira's web form wants it marked
            return value.isNull() ? one("") : one("key:" + text(name, value));
        }
        if (key.endsWith(":datepicker")) {
            return one(pickerDate(name, value));
        }
        if (value.isArray()) {
            return words(name, value);
        }
        if (value.isObject()) {
            return one(option(value));
        }
        return one(key.endsWith(":float") && value.isNumber() ? value.asText() : text(name, value));
    }

    private static String person(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isObject()) {
            throw RestRefusal.field(name, "data was not an object");
        }
        return Json.text(value, "name").orElse("");
    }

    static String text(String name, JsonNode value) {
        if (!value.isTextual() && !value.isNull()) {
            throw RestRefusal.field(name, "Operation value must be a string");
        }
        return value.isNull() ? "" : value.asText();
    }

    static String[] words(String name, JsonNode value) {
        if (value.isNull()) {
            return new String[0];
        }
        if (!value.isArray()) {
            throw RestRefusal.field(name, "data was not an array");
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(one -> one.isObject() ? option(one) : text(name, one))
                .toArray(String[]::new);
    }

    private static String option(JsonNode value) {
        return Json.text(value, "id")
                .or(() -> Json.text(value, "name"))
                .or(() -> Json.text(value, "value"))
                .orElse("");
    }

    /** REST takes ISO dates; the form behind it takes the user's picker format. */
    private String pickerDate(String name, JsonNode value) {
        String text = text(name, value);
        if (text.isEmpty()) {
            return "";
        }
        try {
            return jira.get(DateTimeFormatterFactory.class)
                    .formatter()
                    .forLoggedInUser()
                    .withStyle(DateTimeStyle.DATE_PICKER)
                    .withSystemZone()
                    .format(Timestamp.valueOf(LocalDate.parse(text).atStartOfDay()));
        } catch (DateTimeParseException e) {
            throw RestRefusal.field(name, "Error parsing date string: " + text);
        }
    }

    static String[] one(String value) {
        return new String[] {value};
    }
}
