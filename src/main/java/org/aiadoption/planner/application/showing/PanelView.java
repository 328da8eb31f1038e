package org.aiadoption.planner.application.showing;

import java.util.Optional;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * What an issue of a plan says of its plan.
 *
 * @param node the node that the issue stands for
 * @param phaseOrNull the phase it belongs to; null for the root
 */
public record PanelView(
        PlanView plan, NodeView node, @Nullable PhaseView phaseOrNull) {

    public Optional<PhaseView> phase() {
        return Optional.ofNullable(phaseOrNull);
    }

    public boolean isRoot() {
        return node.node().kind() == NodeKind.ROOT;
    }
}
