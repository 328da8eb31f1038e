package org.aiadoption.planner.application.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Making;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;

/**
 * Looks for the issue of an attempt that nobody saw the end of. It asks the database for each number that the project
 * gave out since the attempt began. The mark alone proves nothing, since anybody can type it: the issue also has the
 * actor as its creator, the planned type, and no other node.
 */
final class FindLostIssue {

    private final IssueTracker tracker;
    private final Ledger ledger;

    FindLostIssue(IssueTracker tracker, Ledger ledger) {
        this.tracker = tracker;
        this.ledger = ledger;
    }

    /** The issues that the attempt may have left, lowest number first. */
    List<TrackedIssue> find(Plan plan, Node node) {
        List<TrackedIssue> found = new ArrayList<>();
        long newest = tracker.counter(plan.projectId());
        for (long number = node.making().watermark() + 1; number <= newest; number++) {
            tracker.atNumber(plan.projectId(), number)
                    .filter(issue -> isOurs(plan, node, issue))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isOurs(Plan plan, Node node, TrackedIssue issue) {
        Making making = node.making();
        Optional<Mark> mark = Mark.lastLineOf(issue.content().description());
        return mark.filter(new Mark(plan.id(), node.key())::equals).isPresent()
                && issue.content().typeId().equals(plan.design().mapping().typeOf(node.kind()))
                && making.actorKey() != null
                && making.actorKey().equals(issue.staff().creator())
                && ledger.ofIssue(issue.id()).isEmpty();
    }
}
