package org.aiadoption.host.jira.search;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A query whose syntax is right; whether its fields and values exist is asked for a user, later. */
record ParsedQuery(String text, Optional<Clause> where, List<Order> orders) implements Query {
    /** One sort field. */
    record Order(String field, boolean descending) {}

    @Override
    public String getQueryString() {
        return text;
    }
}
