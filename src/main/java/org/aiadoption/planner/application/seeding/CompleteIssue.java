package org.aiadoption.planner.application.seeding;

import java.util.Optional;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;

/** Gives an issue what it does not get at its making: label, link and assignee. Each is looked up before it is set. */
final class CompleteIssue {

    private final IssueTracker tracker;

    CompleteIssue(IssueTracker tracker) {
        this.tracker = tracker;
    }

    /** What stands in the way, in Jira's words; empty when the issue is complete. */
    Optional<String> complete(SeedingRun run, Node node, long issueId) {
        return label(run, issueId).or(() -> link(run, node, issueId)).or(() -> assign(run, node, issueId));
    }

    private Optional<String> label(SeedingRun run, long issueId) {
        return run.labelled(issueId)
                ? Optional.empty()
                : tracker.label(run.actor(), issueId, run.plan().label());
    }

    private Optional<String> link(SeedingRun run, Node node, long issueId) {
        Long linkType = run.plan().design().mapping().linkTypeId();
        Long above = run.parentIssue(node);
        boolean linked = node.kind() == NodeKind.PHASE || !run.phasesAreEpics();
        return linkType == null || above == null || !linked
                ? Optional.empty()
                : tracker.link(run.actor(), above, issueId, linkType);
    }

    private Optional<String> assign(SeedingRun run, Node node, long issueId) {
        String assignee = node.planned().assignee();
        return assignee == null ? Optional.empty() : tracker.assign(run.actor(), issueId, assignee);
    }
}
