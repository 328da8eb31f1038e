package org.aiadoption.planner.application.making;

import java.time.Clock;
import java.util.Map;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.ReopenPlan;
import org.aiadoption.planner.application.making.Additions.Room;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;

/**
 * Adds phases and items of its template to a plan that is whole: by making their issues, or by taking in issues that
 * exist already. A worker makes and completes them in the name of who asks, with all the care of the first making.
 */
public final class ExtendPlan {

    private final Access access;
    private final Additions additions;
    private final CheckAdditions checkAdditions;
    private final Desk desk;
    private final Clock clock;

    public ExtendPlan(Access access, Additions additions, CheckAdditions checkAdditions, Desk desk, Clock clock) {
        this.access = access;
        this.additions = additions;
        this.checkAdditions = checkAdditions;
        this.desk = desk;
        this.clock = clock;
    }

    /** Where it is written down and handed on. */
    public record Desk(Ledger ledger, PlanIssues planIssues, ClusterLocks locks, ReopenPlan reopenPlan) {}

    /**
     * What is to be added.
     *
     * @param startDate an ISO date on which new work begins; empty for today
     * @param nodes keys of the template's nodes, each with the key of the issue that takes its place; empty for an issue
     *     that is to be made
     */
    public record Extension(String startDate, Map<String, String> nodes) {

        public Extension {
            nodes = Map.copyOf(nodes);
        }
    }

    /** The state after it; for those who manage the plan. */
    public Outcome<PlanState> extend(String userKey, long planId, Extension extension) {
        return desk.locks()
                .locked(
                        ClusterLocks.plan(planId),
                        () -> access.managedPlan(userKey, planId)
                                .then(ReopenPlan::whole)
                                .then(plan -> ListAdditions.start(extension.startDate(), clock)
                                        .then(start -> additions.roomIn(plan, start)))
                                .then(room -> checkAdditions
                                        .check(userKey, room, extension.nodes())
                                        .map(taken -> add(userKey, room, extension, taken))));
    }

    /** {@code taken} are the issues that take the place of nodes, by node key. */
    private PlanState add(String userKey, Room room, Extension extension, Map<String, TrackedIssue> taken) {
        long planId = room.plan().id();
        desk.ledger().append(planId, room.unknown(extension.nodes().keySet()));
        LedgerPass pass = desk.ledger().open(planId);
        pass.nodes().stream()
                .filter(node -> extension.nodes().containsKey(node.key()))
                .forEach(node -> open(pass, node, taken));
        return desk.reopenPlan().reopen(userKey, planId);
    }

    private void open(LedgerPass pass, Node node, Map<String, TrackedIssue> taken) {
        TrackedIssue issue = taken.get(node.key());
        if (node.making().state() != NodeState.PLANNED || node.making().issueId() != null) {
            pass.forget(node);
        }
        if (issue != null && pass.attach(node, issue.id())) {
            desk.planIssues().added(issue.id(), new NodeAddress(node.planId(), node.key()));
        }
    }
}
