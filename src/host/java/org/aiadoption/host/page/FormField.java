package org.aiadoption.host.page;

import com.atlassian.jira.issue.Issue;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One field of the create or edit form as its template shows it. */
public record FormField(String id, String label, String kind, boolean required, String value, List<Choice> choices) {

    /** One option of a select field. */
    public record Choice(String value, String label) {}

    static FormField text(String id, String label, String kind, boolean required) {
        return new FormField(id, label, kind, required, "", List.of());
    }

    FormField withValue(String newValue) {
        return new FormField(id, label, kind, required, newValue, choices);
    }

    FormField withChoices(List<Choice> options) {
        return new FormField(id, label, kind, required, value, options);
    }

    /** A stored custom field value as its input shows it: an epic by Jira's web form value, a date in ISO form. */
    static String written(@Nullable Object value) {
        if (value instanceof Issue epic) {
            return "key:" + epic.getKey();
        }
        if (value instanceof Date date) {
            return Formats.isoDay(date).toString();
        }
        if (value instanceof Iterable<?> many) {
            return StreamSupport.stream(many.spliterator(), false)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }
        return value == null ? "" : value.toString();
    }
}
