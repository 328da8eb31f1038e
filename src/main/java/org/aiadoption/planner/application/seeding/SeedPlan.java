package org.aiadoption.planner.application.seeding;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Mails;
import org.aiadoption.planner.application.port.Maintenance;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Servers;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * Makes a plan's issues, or takes them back, on a worker's thread and under a lease. It may be called for any plan at any time: a plan
 * that is not to be worked on, or that another server works on, is left alone.
 */
public final class SeedPlan {

    private final PlanStore plans;
    private final Ledger ledger;
    private final Leases leases;
    private final PlanIssues planIssues;
    private final ClusterLocks locks;
    private final Projects projects;
    private final Servers servers;
    private final Maintenance maintenance;
    private final LongSupplier nanoTime;
    private final MakePlan makePlan;
    private final UnmakePlan unmakePlan;
    private final TellAssignees tellAssignees;
    private final Set<Lease> held = ConcurrentHashMap.newKeySet();

    /** {@code nanoTime} is a clock that only runs forward, such as {@code System::nanoTime}. */
    public SeedPlan(
            Records records,
            Reach reach,
            PlanIssues planIssues,
            ClusterLocks locks,
            Servers servers,
            LongSupplier nanoTime) {
        this.plans = records.plans();
        this.ledger = records.ledger();
        this.leases = records.leases();
        this.planIssues = planIssues;
        this.locks = locks;
        this.projects = reach.projects();
        this.servers = servers;
        this.maintenance = reach.maintenance();
        this.nanoTime = nanoTime;
        JudgeRemoval judge = new JudgeRemoval(reach.removal(), reach.permissions());
        ExtraIssues extras = new ExtraIssues(reach.tracker(), reach.removal(), judge);
        this.makePlan = new MakePlan(
                new MakeNode(reach.tracker(), extras, ledger, planIssues, locks),
                new SweepPlan(reach.tracker(), ledger, extras),
                reach.permissions(),
                maintenance);
        this.unmakePlan = new UnmakePlan(reach.tracker(), reach.removal(), judge, ledger, maintenance);
        this.tellAssignees = new TellAssignees(plans, reach.tracker(), reach.permissions(), reach.mails());
    }

    /** What a worker writes down. */
    public record Records(PlanStore plans, Ledger ledger, Leases leases) {}

    /** What a worker needs of Jira. */
    public record Reach(
            IssueTracker tracker,
            IssueRemoval removal,
            Permissions permissions,
            Projects projects,
            Mails mails,
            Maintenance maintenance) {}

    /** Works on the plan until it is complete, taken back, hindered or stopped. */
    public void run(long planId) {
        Optional<SeedingRun> run = locks.locked(ClusterLocks.plan(planId), () -> claim(planId));
        run.ifPresent(this::work);
    }

    /** Shows the other servers that this one is alive; to be called every few seconds. */
    public void beat() {
        held.forEach(leases::beat);
    }

    private Optional<SeedingRun> claim(long planId) {
        Optional<Plan> plan = plans.find(planId).filter(p -> p.state().worked());
        boolean taken =
                leases.find(planId).map(Lease::owner).filter(this::atWork).isPresent();
        if (plan.isEmpty() || taken || !belongsHere(planId)) {
            return Optional.empty();
        }
        Lease lease = leases.take(planId, servers.self());
        if (plan.get().state().running()) {
            plans.changeState(planId, PlanState.SEEDING, "");
        }
        LeaseWatch watch = new LeaseWatch(leases, lease, nanoTime);
        return Optional.of(new SeedingRun(plan.get(), watch, ledger.open(planId), phasesAreEpics(plan.get())));
    }

    /** A copy of the database must not go on with what the original is at: it waits for an administrator. */
    private boolean belongsHere(long planId) {
        boolean here = plans.boundHere(planId);
        if (!here) {
            plans.changeState(
                    planId, PlanState.PAUSED, Problem.of(ResumePlan.COPIED).encode());
        }
        return here;
    }

    private boolean phasesAreEpics(Plan plan) {
        return projects.epics(plan.projectId(), plan.design().mapping().phaseType());
    }

    private boolean atWork(String owner) {
        return !owner.isEmpty() && !owner.equals(servers.self()) && !servers.gone(owner);
    }

    private void work(SeedingRun run) {
        Optional<Leftovers> leftovers = RollBackNote.read(run.plan());
        held.add(run.lease());
        try {
            perform(run, leftovers);
        } catch (RuntimeException e) {
            end(run, broken(leftovers));
            throw e;
        } finally {
            held.remove(run.lease());
        }
    }

    private Ending broken(Optional<Leftovers> leftovers) {
        if (leftovers.isEmpty() && maintenance.underWay()) {
            return MakePlan.WAITING;
        }
        Problem broken = leftovers.map(RollBackNote.BROKEN::with).orElseGet(() -> Problem.of("broken"));
        return new Ending(PlanState.FAILED, broken.encode());
    }

    private void perform(SeedingRun run, Optional<Leftovers> leftovers) {
        leftovers
                .map(rest -> unmakePlan.unmake(run, rest))
                .orElseGet(() -> makePlan.make(run))
                .ifPresent(ending -> end(run, ending));
        run.pass().flush();
        run.newest().ifPresent(late -> takeBack(run, late));
    }

    /** Somebody rolled the plan back, or deleted it, while Jira was making this issue and was past it. */
    private void takeBack(SeedingRun run, SeedingRun.NewIssue late) {
        Optional<Plan> now = plans.find(run.plan().id());
        now.filter(plan -> plan.state() == PlanState.ROLLING_BACK || plan.state() == PlanState.REMOVED)
                .ifPresent(plan -> unmakePlan.takeBack(plan, late));
        now.filter(plan -> plan.state() == PlanState.REMOVED).ifPresent(plan -> release(plan, late));
    }

    /** No record of a plan that is gone may keep other plans from an issue that stayed. */
    private void release(Plan plan, SeedingRun.NewIssue late) {
        ledger.open(plan.id()).forget(late.node());
        planIssues.released();
    }

    private void end(SeedingRun run, Ending ending) {
        long planId = run.plan().id();
        boolean ended = locks.locked(ClusterLocks.plan(planId), () -> run.holds() && settle(planId, ending));
        if (ended && ending.state() == PlanState.ACTIVE) {
            tellAssignees.tell(run);
        }
    }

    private boolean settle(long planId, Ending ending) {
        plans.changeState(planId, ending.state(), ending.problem());
        leases.revoke(planId);
        return true;
    }
}
