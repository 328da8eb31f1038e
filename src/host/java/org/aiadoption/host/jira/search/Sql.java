package org.aiadoption.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aiadoption.host.data.Db;

/** A condition with the values of its placeholders. */
record Sql(String text, List<Object> values) {
    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** Fills the one {@code %s} of the template with placeholders for the values. */
    static Sql in(String template, List<Object> values) {
        return new Sql(String.format(template, Db.marks(values)), values);
    }

    static Sql join(String word, List<Sql> parts) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new Sql(parts.stream().map(Sql::text).collect(Collectors.joining(" " + word + " ", "(", ")")), values);
    }

    Sql negated() {
        return new Sql("not " + text, values);
    }
}
