package org.aiadoption.planner.application.seeding;

import java.util.List;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.PhaseColour;
import org.aiadoption.planner.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What the issues of a plan's nodes are made from. */
final class IssueDrafts {

    private final Plan plan;
    private final LedgerPass pass;
    private final List<String> phases;

    IssueDrafts(Plan plan, LedgerPass pass) {
        this.plan = plan;
        this.pass = pass;
        this.phases = pass.nodes().stream()
                .filter(node -> node.kind() == NodeKind.PHASE)
                .map(Node::key)
                .toList();
    }

    /** {@code epicId} is the issue of the epic that the node belongs to; null for none. */
    IssueDraft of(Node node, @Nullable Long epicId) {
        return new IssueDraft(
                plan.projectId(),
                plan.design().mapping().typeOf(node.kind()),
                text(node),
                node.planned().span().due(),
                new IssueDraft.Bond(epicId, plan.label(), colour(node)),
                plan.design().mapping().requiredValues());
    }

    private IssueText text(Node node) {
        Mark mark = new Mark(plan.id(), node.key());
        IssueText planned = node.planned().text();
        return new IssueText(planned.summary(), mark.appendTo(pass.description(node)), planned.epicName());
    }

    private @Nullable PhaseColour colour(Node node) {
        return node.kind() == NodeKind.PHASE ? PhaseColour.of(1 + phases.indexOf(node.key())) : null;
    }
}
