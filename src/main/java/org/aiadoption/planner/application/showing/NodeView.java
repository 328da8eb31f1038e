package org.aiadoption.planner.application.showing;

import java.time.LocalDate;
import java.util.Optional;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Node;
import org.jspecify.annotations.Nullable;

/**
 * A node and what has become of it.
 *
 * @param issue null while there is none, when it was deleted, and when the reader may not see it
 * @param assignee who has the issue now or, before it is made, is going to get it; null for nobody
 * @param hidden whether there is an issue that the reader may not see: then nothing of what was planned is told either
 */
public record NodeView(
        Node node, @Nullable TrackedIssue issue, @Nullable Person assignee, boolean hidden) {

    public String key() {
        return node.key();
    }

    public boolean done() {
        return issue != null && issue.done();
    }

    /** Jira's date once there is an issue, even if somebody emptied it; the planned one before; empty for a hidden one. */
    public Optional<LocalDate> due() {
        if (hidden) {
            return Optional.empty();
        }
        return issue == null
                ? Optional.of(node.planned().span().due())
                : Optional.ofNullable(issue.content().due());
    }

    /** The summary as it is in Jira, as planned while there is no issue, or the node's key for a hidden one. */
    public String summary() {
        if (hidden) {
            return key();
        }
        return issue == null ? node.planned().text().summary() : issue.content().summary();
    }
}
