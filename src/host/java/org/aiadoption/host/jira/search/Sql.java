package org.aiadoption.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aiadoption.host.data.Db;

/** A condition with the values of its placeholders. */
record Sql(String text, List<Object> values) {
    private static final int CHAIN = 64;

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** Fills the one {@code %s} of the template with placeholders for the values. */
    static Sql in(String template, List<Object> values) {
        return new Sql(String.format(template, Db.marks(values)), values);
    }

    /**
     * Databases work a chain of thousands of parts off by recursion, and H2 makes one chain of nested ones; so a long chain
     * is cut into pieces whose results are connected.
     */
    static Sql join(String word, List<Sql> parts) {
        if (parts.size() > CHAIN) {
            List<Sql> chains = new ArrayList<>();
            for (int from = 0; from < parts.size(); from += CHAIN) {
                Sql chain = join(word, parts.subList(from, Math.min(from + CHAIN, parts.size())));
                chains.add(new Sql("(" + chain.text() + " is true)", chain.values()));
            }
            return join(word, chains);
        }
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new Sql(parts.stream().map(Sql::text).collect(Collectors.joining(" " + word + " ", "(", ")")), values);
    }

    Sql negated() {
        return new Sql("not " + text, values);
    }
}
