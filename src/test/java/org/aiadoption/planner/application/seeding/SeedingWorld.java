package org.aiadoption.planner.application.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.ReopenPlan;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryIssueRemoval;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryLeases;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryMails;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemoryPlanIssues;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.aiadoption.planner.support.InMemoryProjects;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.RecordingQueue;
import org.aiadoption.planner.support.Tripwire;

/** A Jira with one waiting plan in SHOP, of {@link #OWNER}, and servers that seed it. */
final class SeedingWorld {

    static final String OWNER = "key-owner";
    static final String ADMIN = "key-admin";
    static final String MEMBER = "key-member";
    static final String DEVELOPER = "key-dev";
    static final long PROJECT = 1;
    static final long RELATES = 10003;

    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryPlanStore plans = new InMemoryPlanStore(ledger);
    final InMemoryLeases leases = new InMemoryLeases();
    final InMemoryIssueTracker tracker = new InMemoryIssueTracker();
    final InMemoryIssueRemoval removal = new InMemoryIssueRemoval(tracker);
    final InMemoryPlanIssues planIssues = new InMemoryPlanIssues();
    final InMemoryMails mails = new InMemoryMails();
    final ImmediateLocks locks = new ImmediateLocks();
    final InMemoryProjects projects = new InMemoryProjects().add(PROJECT, "SHOP");
    final AtomicLong nanoTime = new AtomicLong();
    final AtomicBoolean indexRebuilt = new AtomicBoolean();
    final RecordingQueue queue = new RecordingQueue();
    final InMemoryPermissions permissions = new InMemoryPermissions()
            .grantAll(OWNER, PROJECT)
            .grantAll(ADMIN, PROJECT)
            .grant(MEMBER, PROJECT, Permissions.Action.BROWSE, Permissions.Action.CREATE, Permissions.Action.EDIT);
    final long planId;

    SeedingWorld() {
        this(PlanBuilder.aPlan().with(Role.ENGINEERING, DEVELOPER));
    }

    SeedingWorld(PlanBuilder plan) {
        planId = plans.add(plan.build(), null);
    }

    /** Nothing of it is made yet. */
    long anotherPlan() {
        return plans.add(PlanBuilder.aPlan().build(), null);
    }

    /** The one place that puts a worker together. */
    SeedPlan worker(FixedServers servers, Tripwire wire) {
        SeedPlan.Records records = new SeedPlan.Records(
                wire.across(PlanStore.class, plans),
                wire.across(Ledger.class, ledger),
                wire.across(Leases.class, leases));
        SeedPlan.Reach reach = new SeedPlan.Reach(
                wire.across(IssueTracker.class, tracker),
                wire.across(IssueRemoval.class, removal),
                permissions,
                projects,
                mails,
                indexRebuilt::get);
        return new SeedPlan(
                records,
                reach,
                wire.across(PlanIssues.class, planIssues),
                wire.across(ClusterLocks.class, locks),
                servers,
                nanoTime::get);
    }

    void seed() {
        seed(Tripwire.loose());
    }

    void seed(Tripwire wire) {
        worker(new FixedServers("a:1"), wire).run(planId);
    }

    /** Server a:1 works until the wire kills it. */
    void seedUntilKilled(Tripwire wire) {
        try {
            seed(wire);
        } catch (InMemoryIssueTracker.Killed killed) {
            // what the wire is there for
        }
    }

    /** A server seeds that knows the others, and this plan's earlier owners, to be gone. */
    void takeOver(String self, String... gone) {
        takeOver(Tripwire.loose(), self, gone);
    }

    void takeOver(Tripwire wire, String self, String... gone) {
        FixedServers servers = new FixedServers(self);
        Set.of(gone).forEach(servers::dies);
        worker(servers, wire).run(planId);
    }

    Access access() {
        return new Access(projects, plans, permissions);
    }

    PausePlan pausePlan() {
        return new PausePlan(access(), plans, leases, locks);
    }

    ResumePlan resumePlan() {
        return new ResumePlan(access(), plans, permissions, locks, queue);
    }

    RollBackPlan rollBackPlan() {
        return new RollBackPlan(access(), plans, leases, locks, queue);
    }

    PreviewRollBack previewRollBack() {
        return new PreviewRollBack(access(), ledger, tracker, removal, permissions);
    }

    CheckPlan checkPlan() {
        return new CheckPlan(access(), ledger, tracker, projects, removal, permissions);
    }

    RepairPlan repairPlan() {
        return new RepairPlan(access(), ledger, checkPlan(), locks, new ReopenPlan(plans, queue));
    }

    ResumeBarred resumeBarred() {
        return new ResumeBarred(plans, permissions, locks, queue);
    }

    CancelPlan cancelPlan() {
        return new CancelPlan(access(), plans, ledger, leases, locks);
    }

    void resumeAndSeed() {
        resumePlan().resume(OWNER, planId);
        seed();
    }

    Plan plan() {
        return plans.find(planId).orElseThrow();
    }

    PlanState state() {
        return plan().state();
    }

    Problem problem() {
        return Problem.decode(plan().status().problem());
    }

    Node node(String key) {
        return ledger.nodes(planId).stream()
                .filter(n -> n.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    NodeState stateOf(String key) {
        return node(key).making().state();
    }

    long issueId(String key) {
        Long issueId = node(key).making().issueId();
        if (issueId == null) {
            throw new AssertionError(key + " has no issue");
        }
        return issueId;
    }

    TrackedIssue issue(String key) {
        return tracker.find(issueId(key)).orElseThrow();
    }

    String markOf(String key) {
        return new Mark(planId, key).line();
    }

    /** Whose mark each issue bears, in the order of making. */
    List<String> marks() {
        return tracker.all().stream()
                .map(issue -> Mark.lastLineOf(issue.content().description()))
                .map(mark -> mark.map(Mark::nodeKey).orElse("none"))
                .toList();
    }

    /** Everything that a finished plan must not be; empty when every node has one complete issue and no issue is left over. */
    List<String> faults() {
        List<String> faults = unfinished();
        if (!marks().equals(ledger.nodes(planId).stream().map(Node::key).toList())) {
            faults.add("the issues are " + marks());
        }
        return faults;
    }

    /** Which nodes do not have their one complete issue. */
    List<String> unfinished() {
        List<String> faults = new ArrayList<>();
        if (state() != PlanState.ACTIVE) {
            faults.add("the plan is " + state() + " " + plan().status().problem());
        }
        ledger.nodes(planId).forEach(node -> addFaults(node, faults));
        return faults;
    }

    /** Issues of the plan that belong to no node. */
    List<TrackedIssue> extras() {
        return tracker.all().stream()
                .filter(issue -> ledger.ofIssue(issue.id()).isEmpty())
                .toList();
    }

    private void addFaults(Node node, List<String> faults) {
        Long id = node.making().issueId();
        if (id == null || node.making().state() != NodeState.DONE) {
            faults.add(node.key() + " is " + node.making());
            return;
        }
        boolean incomplete = !tracker.labelsOf(id).equals(Set.of(plan().label()))
                || !linked(node, id)
                || !String.valueOf(node.planned().assignee())
                        .equals(String.valueOf(issue(node.key()).staff().assignee()))
                || !planIssues.of(id).equals(ledger.ofIssue(id));
        if (incomplete) {
            faults.add(node.key() + " is incomplete: " + issue(node.key()));
        }
    }

    private boolean linked(Node node, long id) {
        String link = issueId("ROOT") + ">" + id + ":" + RELATES;
        return tracker.links().contains(link) == (node.kind() == NodeKind.PHASE);
    }
}
