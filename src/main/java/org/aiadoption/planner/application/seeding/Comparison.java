package org.aiadoption.planner.application.seeding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.CheckPlan.Difference;
import org.aiadoption.planner.application.seeding.CheckPlan.Found;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.Plan;

/** The recorded issues of one plan as they are in Jira now. The issues themselves are read in one go. */
final class Comparison {

    private final IssueTracker tracker;
    private final Plan plan;
    private final boolean phasesAreEpics;
    private final Map<String, Long> recorded = new HashMap<>();
    private final Map<Long, TrackedIssue> issues;

    /** Items of phases that are no epics are linked to them. */
    Comparison(IssueTracker tracker, Plan plan, List<Node> nodes, boolean phasesAreEpics) {
        this.tracker = tracker;
        this.plan = plan;
        this.phasesAreEpics = phasesAreEpics;
        for (Node node : nodes) {
            Long issueId = node.making().issueId();
            if (issueId != null && !node.making().state().unmade()) {
                recorded.put(node.key(), issueId);
            }
        }
        this.issues =
                tracker.findAll(recorded.values()).stream().collect(Collectors.toMap(TrackedIssue::id, issue -> issue));
    }

    /** What is not as the ledger says of the node's issue. */
    Stream<Found> of(Node node) {
        Long issueId = recorded.get(node.key());
        if (issueId == null) {
            return Stream.empty();
        }
        TrackedIssue issue = issues.get(issueId);
        return issue == null
                ? Stream.of(new Found(Difference.DELETED, node, ""))
                : Stream.of(Difference.values())
                        .filter(difference -> differs(difference, node, issue))
                        .map(difference -> new Found(difference, node, issue.key()));
    }

    private boolean differs(Difference difference, Node node, TrackedIssue issue) {
        return switch (difference) {
            case MOVED -> issue.projectId() != plan.projectId();
            case RETYPED ->
                !node.making().attached() && !issue.content().typeId().equals(typeOf(node));
            case UNMARKED -> !marked(node, issue);
            case UNLINKED -> unlinked(node, issue.id());
            case DELETED, EXTRA -> false;
        };
    }

    private String typeOf(Node node) {
        return plan.design().mapping().typeOf(node.kind());
    }

    private boolean marked(Node node, TrackedIssue issue) {
        return node.making().attached()
                || Mark.lastLineOf(issue.content().description())
                        .filter(new Mark(plan.id(), node.key())::equals)
                        .isPresent();
    }

    /** Another epic than the planned one is somebody's decision. What hangs on a deleted issue is mended with that. */
    private boolean unlinked(Node node, long issueId) {
        Long above = recorded.get(String.valueOf(node.planned().place().parent()));
        if (above == null || !issues.containsKey(above)) {
            return false;
        }
        return node.kind() == NodeKind.ITEM && phasesAreEpics ? !tracker.inEpic(issueId) : unlinked(above, issueId);
    }

    private boolean unlinked(long above, long issueId) {
        Long linkType = plan.design().mapping().linkTypeId();
        return linkType != null && !tracker.linked(above, issueId, linkType);
    }
}
