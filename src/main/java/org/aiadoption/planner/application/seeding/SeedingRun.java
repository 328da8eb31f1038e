package org.aiadoption.planner.application.seeding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Place;
import org.aiadoption.planner.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/** One pass of one worker over one plan: what it works on, under which lease, and which issues exist by now. */
final class SeedingRun {

    private final Plan plan;
    private final LeaseWatch watch;
    private final LedgerPass pass;
    private final IssueDrafts drafts;
    private final boolean phasesAreEpics;
    private final Map<String, Long> issues = new HashMap<>();
    private final List<Node> fresh = new ArrayList<>();
    private int turn;
    private @Nullable NewIssue newest;
    private Creation.@Nullable Created latest;

    /** An issue that was made, or adopted, since the lease was last seen to hold. */
    record NewIssue(Node node, long issueId) {}

    SeedingRun(Plan plan, LeaseWatch watch, LedgerPass pass, boolean phasesAreEpics) {
        this.plan = plan;
        this.watch = watch;
        this.pass = pass;
        this.drafts = new IssueDrafts(plan, pass);
        this.phasesAreEpics = phasesAreEpics;
    }

    /** Whether items belong to their phases by Epic Link; otherwise issue links must tell. */
    boolean phasesAreEpics() {
        return phasesAreEpics;
    }

    Plan plan() {
        return plan;
    }

    Lease lease() {
        return watch.lease();
    }

    /** Whether the lease holds; one statement. What was made until now was then made in its time. */
    boolean holds() {
        boolean holds = watch.look();
        if (holds) {
            newest = null;
        }
        return holds;
    }

    /** The same without a statement, if it was seen to hold a moment ago. */
    boolean trusted() {
        return watch.recent() || holds();
    }

    LedgerPass pass() {
        return pass;
    }

    IssueDrafts drafts() {
        return drafts;
    }

    String actor() {
        return plan.status().actorKey();
    }

    void know(Node node, NodeOutcome.Completed completed) {
        if (completed.issueId() != NodeOutcome.Completed.EARLIER) {
            issues.put(node.key(), completed.issueId());
        }
    }

    /** The pass comes to its next node; what was recorded of it before this pass is known from now on. */
    void turnTo(Node node) {
        turn++;
        Long issueId = node.making().issueId();
        if (issueId != null) {
            issues.put(node.key(), issueId);
        }
    }

    /** The node whose turn comes next. */
    Optional<Node> upcoming() {
        return turn < pass.nodes().size() ? Optional.of(pass.nodes().get(turn)) : Optional.empty();
    }

    /** Jira just made this issue; nothing of it is written down yet. */
    void exists(Node node, Creation.Created created) {
        issues.put(node.key(), created.issueId());
        latest = created;
    }

    /** The number of the issue that this pass made last: no issue of the project had a higher one a moment ago. */
    Optional<Long> newestNumber() {
        return Optional.ofNullable(latest).map(Creation.Created::number);
    }

    /** Whether this pass just made the issue and Jira took its label. */
    boolean labelled(long issueId) {
        return latest != null && latest.issueId() == issueId && latest.labelled();
    }

    void made(Node node, long issueId) {
        fresh.add(node);
        newest = new NewIssue(node, issueId);
    }

    /** The nodes whose issues this pass made or adopted. */
    List<Node> freshNodes() {
        return List.copyOf(fresh);
    }

    @Nullable Long issueOf(Node node) {
        return issues.get(node.key());
    }

    /** If the lease turns out to be lost, this issue may have come too late for whoever took it. */
    Optional<NewIssue> newest() {
        return Optional.ofNullable(newest);
    }

    /** The issue of the node above; null for the root, and where the node above was left out. */
    @Nullable Long parentIssue(Node node) {
        Place place = node.planned().place();
        return place.parent() == null ? null : issues.get(place.parent());
    }
}
