package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;

/**
 * Deletes a plan and leaves its issues alone: they are ordinary issues afterwards, and another plan may take them in.
 * Whoever wants the issues gone as well rolls the plan back instead.
 */
public final class DeletePlan {

    private final Access access;
    private final Books books;
    private final PlanIssues planIssues;
    private final ClusterLocks locks;

    public DeletePlan(Access access, Books books, PlanIssues planIssues, ClusterLocks locks) {
        this.access = access;
        this.books = books;
        this.planIssues = planIssues;
        this.locks = locks;
    }

    /** Where a plan is written down. */
    public record Books(PlanStore plans, Ledger ledger, Answers answers, Leases leases) {}

    /**
     * What a deletion comes to.
     *
     * @param issues how many issues stay in Jira without the plan
     * @param answers how many checks were answered, and are seen by nobody afterwards
     */
    public record Consequences(long issues, int answers) {}

    /** Changes nothing. */
    public Outcome<Consequences> preview(String userKey, long planId) {
        return access.managedPlan(userKey, planId).map(this::consequences);
    }

    /** Refused while somebody works on the plan; what it came to otherwise. */
    public Outcome<Consequences> delete(String userKey, long planId) {
        Outcome<Consequences> outcome = locks.locked(
                ClusterLocks.plan(planId),
                () -> access.managedPlan(userKey, planId).then(this::delete));
        planIssues.released();
        return outcome;
    }

    private Outcome<Consequences> delete(Plan plan) {
        if (plan.state().worked()) {
            return Outcome.refused(Refusal.conflict("plan-at-work", plan.terms().name()));
        }
        Consequences consequences = consequences(plan);
        books.leases().revoke(plan.id());
        books.plans().remove(plan.id());
        return Outcome.done(consequences);
    }

    private Consequences consequences(Plan plan) {
        long issues = books.ledger().open(plan.id()).nodes().stream()
                .filter(DeletePlan::hasIssue)
                .count();
        return new Consequences(issues, books.answers().newest(plan.id()).size());
    }

    private static boolean hasIssue(Node node) {
        return node.making().issueId() != null && node.making().state() != NodeState.REMOVED;
    }
}
