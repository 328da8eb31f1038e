package org.aiadoption.planner.application.seeding;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Case;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Issues that are one too many: two servers were at the same node, or an attempt left more than one. They are deleted
 * under the rules of a roll back; those that must stay are named, for people to look at.
 */
final class ExtraIssues {

    private final IssueTracker tracker;
    private final IssueRemoval removal;
    private final JudgeRemoval judge;

    ExtraIssues(IssueTracker tracker, IssueRemoval removal, JudgeRemoval judge) {
        this.tracker = tracker;
        this.removal = removal;
        this.judge = judge;
    }

    /** What is left to be said about the node; empty when all of them are gone. */
    Optional<Problem> remove(Case about, Node node, List<Long> issueIds) {
        List<String> left = issueIds.stream()
                .flatMap(issueId -> remove(about, node, issueId).stream())
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(Problem.of("extra-issues", String.join(", ", left)));
    }

    private Optional<String> remove(Case about, Node node, long issueId) {
        boolean gone = judge.judge(about, node, issueId, false).goes()
                && removal.delete(about.actor(), issueId).isEmpty();
        return gone
                ? Optional.empty()
                : Optional.of(tracker.find(issueId).map(TrackedIssue::key).orElseGet(() -> String.valueOf(issueId)));
    }
}
