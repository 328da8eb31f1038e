package org.aiadoption.planner.application.seeding;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/** Makes a plan's nodes one after the other, as far as nothing stands in the way. */
final class MakePlan {

    private final MakeNode makeNode;
    private final Permissions permissions;

    MakePlan(MakeNode makeNode, Permissions permissions) {
        this.makeNode = makeNode;
        this.permissions = permissions;
    }

    /** How the plan stands afterwards; empty when the work was stopped. */
    Optional<Ending> make(SeedingRun run, List<Node> nodes) {
        for (Node node : nodes) {
            run.knowRecorded(node);
            if (!node.making().state().finished()) {
                NodeOutcome outcome = makeNode.make(run, node);
                if (!(outcome instanceof NodeOutcome.Completed completed)) {
                    return ending(run, node, outcome);
                }
                run.know(node, completed.issueId());
            }
        }
        return Optional.of(new Ending(PlanState.ACTIVE, ""));
    }

    private Optional<Ending> ending(SeedingRun run, Node node, NodeOutcome outcome) {
        if (outcome instanceof NodeOutcome.Hindered hindered) {
            return Optional.of(ending(run, node, hindered.problem()));
        }
        if (outcome instanceof NodeOutcome.Stopped stopped && stopped.late() != null) {
            run.late(node, stopped.late());
        }
        return Optional.empty();
    }

    /** An actor who may not go on does not make the plan a failure: it waits for somebody who may. */
    private Ending ending(SeedingRun run, Node node, Problem problem) {
        if (!permissions.may(run.actor(), Action.CREATE, run.plan().projectId())) {
            return new Ending(PlanState.PAUSED, Problem.of("actor-may-not").encode());
        }
        String detail = String.join(" ", problem.args());
        String summary = node.planned().text().summary();
        return new Ending(
                PlanState.FAILED,
                Problem.of("node-hindered", node.key(), summary, detail).encode());
    }
}
