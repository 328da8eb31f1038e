package org.aiadoption.planner.application.seeding;

import java.util.List;
import java.util.stream.Stream;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.seeding.JudgeRemoval.Case;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;

/** Compares what the ledger says of a plan with Jira. Reads the database, never the search index. Changes nothing. */
public final class CheckPlan {

    private final Access access;
    private final Ledger ledger;
    private final IssueTracker tracker;
    private final Projects projects;
    private final SweepPlan sweep;

    public CheckPlan(
            Access access,
            Ledger ledger,
            IssueTracker tracker,
            Projects projects,
            IssueRemoval removal,
            Permissions permissions) {
        this.access = access;
        this.ledger = ledger;
        this.tracker = tracker;
        this.projects = projects;
        this.sweep = new SweepPlan(
                tracker, ledger, new ExtraIssues(tracker, removal, new JudgeRemoval(removal, permissions)));
    }

    /** What is not as the ledger says. */
    public enum Difference {
        /** The node's issue was deleted: a repair makes it again. */
        DELETED,
        /** The issue is in another project; the plan follows it. */
        MOVED,
        /** The issue has another type; the plan follows it. */
        RETYPED,
        /** The last line of its description no longer names plan and node; nothing depends on it while it is recorded. */
        UNMARKED,
        /** An issue of the plan that no node has: a repair deletes it if nobody used it. */
        EXTRA,
        /** The issue belongs to no epic, or lacks the link to the issue above it: a repair hangs it there again. */
        UNLINKED;

        /** Whether a repair changes something about it; the plan lives with the others. */
        public boolean mendable() {
            return this == DELETED || this == EXTRA || this == UNLINKED;
        }
    }

    /** A difference at a node; {@code issueKey} is empty where there is no issue. */
    public record Found(Difference difference, Node node, String issueKey) {}

    /** For those who manage the plan, in the order of its nodes; extras last. */
    public Outcome<List<Found>> check(String userKey, long planId) {
        return access.managedPlan(userKey, planId).map(plan -> check(userKey, plan));
    }

    List<Found> check(String userKey, Plan plan) {
        LedgerPass pass = ledger.open(plan.id());
        Comparison comparison = comparison(plan, pass.nodes());
        Stream<Found> recorded = pass.nodes().stream().flatMap(comparison::of);
        Stream<Found> extras = sweep.find(plan, pass, Case.of(plan, userKey, pass)).stream()
                .map(extra ->
                        new Found(Difference.EXTRA, extra.node(), extra.issue().key()));
        return Stream.concat(recorded, extras).toList();
    }

    private Comparison comparison(Plan plan, List<Node> nodes) {
        boolean phasesAreEpics =
                projects.epics(plan.projectId(), plan.design().mapping().phaseType());
        return new Comparison(tracker, plan, nodes, phasesAreEpics);
    }
}
