package org.aiadoption.planner.application.seeding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Place;
import org.aiadoption.planner.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/** One pass of one worker over one plan: what it works on, under which lease, and which issues exist by now. */
final class SeedingRun {

    private final Plan plan;
    private final Lease lease;
    private final boolean phasesAreEpics;
    private final Map<String, Long> issues = new HashMap<>();
    private @Nullable LateIssue late;

    /** An issue that Jira finished after the lease was lost. */
    record LateIssue(Node node, long issueId) {}

    SeedingRun(Plan plan, Lease lease, boolean phasesAreEpics) {
        this.plan = plan;
        this.lease = lease;
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
        return lease;
    }

    String actor() {
        return plan.status().actorKey();
    }

    void know(Node node, long issueId) {
        issues.put(node.key(), issueId);
    }

    /** What was recorded of the node before this pass. */
    void knowRecorded(Node node) {
        Long issueId = node.making().issueId();
        if (issueId != null) {
            know(node, issueId);
        }
    }

    void late(Node node, long issueId) {
        late = new LateIssue(node, issueId);
    }

    Optional<LateIssue> late() {
        return Optional.ofNullable(late);
    }

    /** The issue of the node above; null for the root, and where the node above was left out. */
    @Nullable Long parentIssue(Node node) {
        Place place = node.planned().place();
        return place.parent() == null ? null : issues.get(place.parent());
    }
}
