package org.aiadoption.planner.application.seeding;

import java.util.Optional;
import org.aiadoption.planner.application.port.Maintenance;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/** Makes a plan's nodes one after the other, as far as nothing stands in the way. */
final class MakePlan {

    /** Of a node that an earlier pass finished; it has told its issue already. */
    private static final NodeOutcome DONE = new NodeOutcome.Completed(NodeOutcome.Completed.EARLIER);

    /** The problem of a plan whose actor may not create issues any more, or not now. */
    static final String ACTOR_MAY_NOT = "actor-may-not";

    /** Of a plan that waits until Jira takes issues again; nobody need do anything about it. */
    static final Ending WAITING =
            new Ending(PlanState.WAITING, Problem.of("jira-busy").encode());

    private final MakeNode makeNode;
    private final SweepPlan sweep;
    private final Permissions permissions;
    private final Maintenance maintenance;

    MakePlan(MakeNode makeNode, SweepPlan sweep, Permissions permissions, Maintenance maintenance) {
        this.makeNode = makeNode;
        this.sweep = sweep;
        this.permissions = permissions;
        this.maintenance = maintenance;
    }

    /** How the plan stands afterwards; empty when the work was stopped. */
    Optional<Ending> make(SeedingRun run) {
        for (Node node : run.pass().nodes()) {
            run.turnTo(node);
            NodeOutcome outcome = node.making().state().finished() ? DONE : make(run, node);
            if (!(outcome instanceof NodeOutcome.Completed completed)) {
                return ending(run, node, outcome);
            }
            run.know(node, completed);
        }
        return Optional.of(whole(run));
    }

    private NodeOutcome make(SeedingRun run, Node node) {
        return maintenance.underWay() ? new NodeOutcome.Postponed() : makeNode.make(run, node);
    }

    private Ending whole(SeedingRun run) {
        if (SweepPlan.due(run)) {
            sweep.sweep(run);
        }
        run.pass().flush();
        return new Ending(PlanState.ACTIVE, "");
    }

    private Optional<Ending> ending(SeedingRun run, Node node, NodeOutcome outcome) {
        if (outcome instanceof NodeOutcome.Postponed) {
            return Optional.of(WAITING);
        }
        return outcome instanceof NodeOutcome.Hindered hindered
                ? Optional.of(ending(run, node, hindered.problem()))
                : Optional.empty();
    }

    /**
     * What breaks off because Jira is being worked on is tried again. An actor who may not go on does not make the plan
     * a failure either: it waits for somebody who may.
     */
    private Ending ending(SeedingRun run, Node node, Problem problem) {
        if (maintenance.underWay()) {
            return WAITING;
        }
        if (!permissions.may(run.actor(), Action.CREATE, run.plan().projectId())) {
            return new Ending(PlanState.PAUSED, Problem.of(ACTOR_MAY_NOT).encode());
        }
        String detail = String.join(" ", problem.args());
        String summary = node.planned().text().summary();
        return new Ending(
                PlanState.FAILED,
                Problem.of("node-hindered", node.key(), summary, detail).encode());
    }
}
