package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What the issue of a node is made from. */
final class IssueDrafts {

    private final Ledger ledger;

    IssueDrafts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** {@code epicId} is the issue of the epic that the node belongs to; null for none. */
    IssueDraft of(Plan plan, Node node, @Nullable Long epicId) {
        Mark mark = new Mark(plan.id(), node.key());
        IssueText planned = node.planned().text();
        IssueText text = new IssueText(planned.summary(), mark.appendTo(ledger.description(node)), planned.epicName());
        return new IssueDraft(
                plan.projectId(),
                plan.design().mapping().typeOf(node.kind()),
                text,
                node.planned().span().due(),
                epicId,
                plan.design().mapping().requiredValues());
    }
}
