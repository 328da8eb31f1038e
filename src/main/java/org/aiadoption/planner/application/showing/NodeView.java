package org.aiadoption.planner.application.showing;

import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Node;
import org.jspecify.annotations.Nullable;

/**
 * A node and what has become of it.
 *
 * @param issue null while there is none, when it was deleted, and when the reader may not see it
 * @param assignee who has the issue now or, before it is made, is going to get it; null for nobody
 */
public record NodeView(
        Node node, @Nullable TrackedIssue issue, @Nullable Person assignee) {

    public String key() {
        return node.key();
    }

    public boolean done() {
        return issue != null && issue.done();
    }

    /** The summary as it is in Jira, or as planned while there is no issue to see. */
    public String summary() {
        return issue == null ? node.planned().text().summary() : issue.content().summary();
    }
}
