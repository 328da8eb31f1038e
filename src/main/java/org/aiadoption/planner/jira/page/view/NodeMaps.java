package org.aiadoption.planner.jira.page.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.showing.NodeView;
import org.aiadoption.planner.domain.plan.Making;
import org.aiadoption.planner.domain.plan.NodeState;

/** A node as a template shows it. */
final class NodeMaps {

    private final Lens lens;

    NodeMaps(Lens lens) {
        this.lens = lens;
    }

    Map<String, Object> map(NodeView view) {
        Map<String, Object> map = new HashMap<>();
        map.put("key", view.key());
        map.put("kind", view.node().kind().code());
        map.put("summary", view.summary());
        map.put("assignee", assignee(view));
        putMaking(map, view.node().making());
        putIssue(map, view);
        view.due().ifPresent(day -> putDue(map, view, day));
        return map;
    }

    private void putMaking(Map<String, Object> map, Making making) {
        NodeState state = making.state();
        map.put("state", state.code());
        map.put("stateText", lens.texts().of("node-state." + state.code()));
        map.put("made", state == NodeState.MADE || state == NodeState.DONE);
        map.put("problem", lens.problem(making.problem()));
    }

    private void putIssue(Map<String, Object> map, NodeView view) {
        TrackedIssue issue = view.issue();
        boolean gone = issue == null && view.node().making().issueId() != null;
        map.put("gone", gone);
        map.put("issueKey", issue == null ? "" : issue.key());
        map.put("issueUrl", issue == null ? "" : lens.address().issue(issue.key()));
        map.put("status", issue == null ? "" : issue.status().name());
        map.put(
                "statusStyle",
                issue == null ? "" : Lozenge.ofCategory(issue.status().category()));
    }

    private void putDue(Map<String, Object> map, NodeView view, LocalDate day) {
        map.put("due", lens.day(day));
        map.put("dueIso", day.toString());
        map.put("overdue", !view.done() && day.isBefore(lens.today()));
    }

    private static String assignee(NodeView view) {
        return view.assignee() == null ? "" : view.assignee().displayName();
    }
}
