package org.aiadoption.planner.application.seeding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.Plan;

/** Whether the issues of a plan hang on the issues above them: items in an epic, phases linked to the root. */
final class Attachment {

    private final IssueTracker tracker;
    private final Plan plan;
    private final boolean phasesAreEpics;
    private final Map<String, Long> recorded = new HashMap<>();

    /** Items of phases that are no epics are linked to them. */
    Attachment(IssueTracker tracker, Plan plan, List<Node> nodes, boolean phasesAreEpics) {
        this.tracker = tracker;
        this.plan = plan;
        this.phasesAreEpics = phasesAreEpics;
        for (Node node : nodes) {
            Long issueId = node.making().issueId();
            if (issueId != null) {
                recorded.put(node.key(), issueId);
            }
        }
    }

    /** Another epic than the planned one is somebody's decision. What hangs on a deleted issue is mended with that. */
    boolean missing(Node node, Set<Long> existing) {
        Long issueId = recorded.get(node.key());
        Long above = recorded.get(String.valueOf(node.planned().place().parent()));
        if (issueId == null || above == null || !existing.contains(above)) {
            return false;
        }
        return node.kind() == NodeKind.ITEM && phasesAreEpics ? !tracker.inEpic(issueId) : unlinked(above, issueId);
    }

    private boolean unlinked(long above, long issueId) {
        Long linkType = plan.design().mapping().linkTypeId();
        return linkType != null && !tracker.linked(above, issueId, linkType);
    }
}
