package org.aiadoption.planner.jira.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Making;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Place;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.plan.Span;
import org.aiadoption.planner.domain.template.Role;
import org.jspecify.annotations.Nullable;

/** Between nodes and their rows. */
final class NodeRows {

    static final long NO_ISSUE = 0;

    private NodeRows() {}

    /** One row for each node, all with the same columns, as a batch needs them. */
    static List<Map<String, Object>> values(long planId, List<PlannedNode> nodes, int firstPlace) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedNode node : nodes) {
            rows.add(values(planId, node, firstPlace + rows.size()));
        }
        return rows;
    }

    static List<Map<String, Object>> texts(long planId, List<PlannedNode> nodes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedNode node : nodes) {
            Map<String, Object> values = new HashMap<>();
            values.put(NodeTextRow.NODE_REF, Node.ref(planId, node.key()));
            values.put(NodeTextRow.BODY, node.text().description());
            rows.add(values);
        }
        return rows;
    }

    private static Map<String, Object> values(long planId, PlannedNode node, int place) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(NodeRow.NODE_REF, Node.ref(planId, node.key()));
        values.put(NodeRow.PLAN_ID, planId);
        values.put(NodeRow.NODE_KEY, node.key());
        values.put(NodeRow.PLACE_NO, place);
        putPlanned(values, node);
        putNotBegun(values);
        return values;
    }

    private static void putPlanned(Map<String, @Nullable Object> values, PlannedNode node) {
        values.put(NodeRow.KIND, node.kind().code());
        values.put(NodeRow.PARENT_KEY, node.place().parent());
        values.put(NodeRow.SUMMARY, node.text().summary());
        values.put(NodeRow.EPIC_NAME, Cells.orNull(node.text().epicName()));
        values.put(NodeRow.START_DAY, node.span().start().toString());
        values.put(NodeRow.DUE_DAY, node.span().due().toString());
        values.put(NodeRow.ROLE_KEY, roleKey(node));
        values.put(NodeRow.ASSIGNEE_KEY, node.assignee());
        values.put(NodeRow.CONTENT_HASH, contentHash(node));
    }

    private static void putNotBegun(Map<String, @Nullable Object> values) {
        values.put(NodeRow.STATE, NodeState.PLANNED.code());
        values.put(NodeRow.EPOCH, 0L);
        values.put(NodeRow.ATTEMPT, 0);
        values.put(NodeRow.BEGUN, 0L);
        values.put(NodeRow.WATERMARK, 0L);
        values.put(NodeRow.ISSUE_ID, NO_ISSUE);
    }

    static Node read(NodeRow row) {
        return new Node(row.getPlanId(), planned(row), making(row));
    }

    private static PlannedNode planned(NodeRow row) {
        NodeKind kind = NodeKind.valueOf(row.getKind().toUpperCase(Locale.ROOT));
        return new PlannedNode(
                new Place(row.getNodeKey(), kind, Cells.orNull(row.getParentKey())),
                new IssueText(row.getSummary(), "", Cells.orEmpty(row.getEpicName())),
                new Span(LocalDate.parse(row.getStartDay()), LocalDate.parse(row.getDueDay())),
                Role.ofKey(Cells.orEmpty(row.getRoleKey())).orElse(null),
                Cells.orNull(row.getAssigneeKey()));
    }

    private static Making making(NodeRow row) {
        return new Making(
                NodeState.ofCode(row.getState()),
                row.getAttempt(),
                Cells.orNull(row.getActorKey()),
                row.getWatermark(),
                row.getIssueId() == NO_ISSUE ? null : Long.valueOf(row.getIssueId()),
                Cells.orEmpty(row.getProblem()));
    }

    private static String contentHash(PlannedNode node) {
        return Sha256.of(
                node.text().summary(),
                node.text().description(),
                node.text().epicName(),
                node.span().due().toString(),
                Cells.orEmpty(node.assignee()));
    }

    private static @Nullable String roleKey(PlannedNode node) {
        Role role = node.role();
        return role == null ? null : role.key();
    }
}
