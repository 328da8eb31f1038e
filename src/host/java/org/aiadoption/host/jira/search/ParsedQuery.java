package org.aiadoption.host.jira.search;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A query whose syntax is right; whether its fields and values exist is asked for a user, later. */
record ParsedQuery(String text, Optional<Clause> where, List<Order> orders) implements Query {
    /** One sort field. */
    record Order(String field, Direction direction) {}

    /** Which way to sort; each field has a way of its own when the query says nothing. */
    enum Direction {
        ASC,
        DESC,
        DEFAULT
    }

    @Override
    public String getQueryString() {
        return text;
    }
}
