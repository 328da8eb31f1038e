package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What the issues of a plan's nodes are made from. */
final class IssueDrafts {

    private final Plan plan;
    private final LedgerPass pass;

    IssueDrafts(Plan plan, LedgerPass pass) {
        this.plan = plan;
        this.pass = pass;
    }

    /** {@code epicId} is the issue of the epic that the node belongs to; null for none. */
    IssueDraft of(Node node, @Nullable Long epicId) {
        Mark mark = new Mark(plan.id(), node.key());
        IssueText planned = node.planned().text();
        IssueText text = new IssueText(planned.summary(), mark.appendTo(pass.description(node)), planned.epicName());
        return new IssueDraft(
                plan.projectId(),
                plan.design().mapping().typeOf(node.kind()),
                text,
                node.planned().span().due(),
                new IssueDraft.Bond(epicId, plan.label()),
                plan.design().mapping().requiredValues());
    }
}
