package org.aiadoption.planner.application.showing;

import java.util.Optional;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanIssues;
import org.aiadoption.planner.application.port.TrackedIssue;

/**
 * Shows on an issue what plan it belongs to, for those who may browse the issue. Whether it belongs to one costs no
 * statement.
 */
public final class ShowIssuePanel {

    private final IssueTracker tracker;
    private final PlanIssues planIssues;
    private final Permissions permissions;
    private final ShowPlan showPlan;

    public ShowIssuePanel(IssueTracker tracker, PlanIssues planIssues, Permissions permissions, ShowPlan showPlan) {
        this.tracker = tracker;
        this.planIssues = planIssues;
        this.permissions = permissions;
        this.showPlan = showPlan;
    }

    /**
     * Whether the issue belongs to a plan, and not to one that went and left it: no statement, for every view of every
     * issue.
     */
    public boolean concerns(long issueId) {
        return planIssues
                .of(issueId)
                .filter(node -> showPlan.exists(node.planId()))
                .isPresent();
    }

    public Outcome<PanelView> show(String userKey, String issueKey) {
        Optional<TrackedIssue> issue =
                tracker.byKey(issueKey).filter(i -> permissions.mayOnIssue(userKey, Action.BROWSE, i.id()));
        return issue.isPresent()
                ? show(userKey, issue.get().id())
                : Outcome.refused(Refusal.notFound("issue-not-found", issueKey));
    }

    /** For an issue that the reader is known to browse. */
    public Outcome<PanelView> show(String userKey, long issueId) {
        Optional<NodeAddress> address = planIssues.of(issueId);
        if (address.isEmpty()) {
            return Outcome.refused(Refusal.notFound("issue-not-in-plan"));
        }
        return showPlan.glance(userKey, address.get().planId())
                .then(plan -> panel(plan, address.get().nodeKey()));
    }

    private static Outcome<PanelView> panel(PlanView plan, String nodeKey) {
        Optional<NodeView> node =
                plan.nodes().filter(n -> n.key().equals(nodeKey)).findFirst();
        if (node.isEmpty()) {
            return Outcome.refused(Refusal.notFound("issue-not-in-plan"));
        }
        PhaseView phase = plan.phases().stream()
                .filter(p -> p.epic().key().equals(nodeKey)
                        || p.epic()
                                .key()
                                .equals(node.get().node().planned().place().parent()))
                .findFirst()
                .orElse(null);
        return Outcome.done(new PanelView(plan, node.get(), phase));
    }
}
