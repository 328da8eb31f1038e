package org.aiadoption.planner.application.seeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Servers;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Makes a plan's issues, one after the other, on a worker's thread. It may be called for any plan at any time: a plan
 * that is not to be worked on, or that another server works on, is left alone.
 */
public final class SeedPlan {

    private final PlanStore plans;
    private final Ledger ledger;
    private final Leases leases;
    private final ClusterLocks locks;
    private final Projects projects;
    private final Servers servers;
    private final MakeNode makeNode;
    private final Set<Lease> held = ConcurrentHashMap.newKeySet();

    public SeedPlan(
            Records records,
            IssueTracker tracker,
            Projects projects,
            PlanIssues planIssues,
            ClusterLocks locks,
            Servers servers) {
        this.projects = projects;
        this.plans = records.plans();
        this.ledger = records.ledger();
        this.leases = records.leases();
        this.locks = locks;
        this.servers = servers;
        this.makeNode = new MakeNode(tracker, ledger, leases, planIssues, locks);
    }

    /** What seeding writes down. */
    public record Records(PlanStore plans, Ledger ledger, Leases leases) {}

    /** Works on the plan until it is complete, hindered or stopped. */
    public void run(long planId) {
        Optional<SeedingRun> run = locks.locked(ClusterLocks.plan(planId), () -> claim(planId));
        run.ifPresent(this::work);
    }

    /** Shows the other servers that this one is alive; to be called every few seconds. */
    public void beat() {
        held.forEach(leases::beat);
    }

    private Optional<SeedingRun> claim(long planId) {
        Optional<Plan> plan = plans.find(planId).filter(p -> p.state().running());
        boolean taken =
                leases.find(planId).map(Lease::owner).filter(this::atWork).isPresent();
        if (plan.isEmpty() || taken) {
            return Optional.empty();
        }
        Lease lease = leases.take(planId, servers.self());
        plans.changeState(planId, PlanState.SEEDING, "");
        return Optional.of(new SeedingRun(plan.get(), lease, phasesAreEpics(plan.get())));
    }

    private boolean phasesAreEpics(Plan plan) {
        String phaseType = plan.design().mapping().phaseType();
        return projects.types(plan.projectId()).stream().anyMatch(t -> t.epic() && t.id().equals(phaseType));
    }

    private boolean atWork(String owner) {
        return !owner.isEmpty() && !owner.equals(servers.self()) && !servers.gone(owner);
    }

    private void work(SeedingRun run) {
        held.add(run.lease());
        try {
            finish(run, makeAll(run, ledger.nodes(run.plan().id())));
        } catch (RuntimeException e) {
            end(run, PlanState.FAILED, Problem.of("broken").encode());
            throw e;
        } finally {
            held.remove(run.lease());
        }
    }

    private void finish(SeedingRun run, NodeOutcome last) {
        if (last instanceof NodeOutcome.Hindered hindered) {
            end(run, PlanState.FAILED, hindered.problem().encode());
        } else if (last instanceof NodeOutcome.Completed) {
            end(run, PlanState.ACTIVE, "");
        }
    }

    private NodeOutcome makeAll(SeedingRun run, List<Node> nodes) {
        for (Node node : nodes) {
            run.knowRecorded(node);
            if (!node.making().state().finished()) {
                NodeOutcome outcome = makeNode.make(run, node);
                if (!(outcome instanceof NodeOutcome.Completed completed)) {
                    return named(node, outcome);
                }
                run.know(node, completed.issueId());
            }
        }
        return new NodeOutcome.Completed(0);
    }

    private static NodeOutcome named(Node node, NodeOutcome outcome) {
        return outcome instanceof NodeOutcome.Hindered hindered
                ? new NodeOutcome.Hindered(Problem.of(
                        "node-hindered", node.key(), node.planned().text().summary(), detail(hindered.problem())))
                : outcome;
    }

    private static String detail(Problem problem) {
        return String.join(" ", problem.args());
    }

    private void end(SeedingRun run, PlanState state, String problem) {
        long planId = run.plan().id();
        locks.locked(ClusterLocks.plan(planId), () -> {
            if (leases.holds(run.lease())) {
                plans.changeState(planId, state, problem);
                leases.revoke(planId);
            }
            return state;
        });
    }
}
