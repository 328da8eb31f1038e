package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.jspecify.annotations.Nullable;

/**
 * A pass over rows that were read once. Active Objects writes only the columns that were set, so a row that another
 * server changed meanwhile is not set back as a whole.
 */
final class ActiveObjectsPass implements LedgerPass {

    /** How many descriptions are held at a time. */
    private static final int AT_A_TIME = 40;

    private final ActiveObjects ao;
    private final InsertOnce insertOnce;
    private final Clock clock;
    private final Map<String, NodeRow> rows = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final List<Node> nodes;
    private @Nullable NodeRow unsaved;

    ActiveObjectsPass(ActiveObjects ao, Clock clock, long planId) {
        this.ao = ao;
        this.insertOnce = new InsertOnce(ao);
        this.clock = clock;
        Query query = Query.select().where("PLAN_ID = ?", planId).order("PLACE_NO ASC");
        for (NodeRow row : ao.find(NodeRow.class, query)) {
            rows.put(row.getNodeRef(), row);
        }
        learnRecorded(planId);
        nodes = rows.values().stream().map(NodeRows::read).toList();
    }

    /** A pass that was broken off may have recorded an issue that the node's row does not tell of yet. */
    private void learnRecorded(long planId) {
        for (MadeRow made : ao.find(MadeRow.class, "PLAN_ID = ?", planId)) {
            NodeRow row = rows.get(made.getNodeRef());
            if (row != null && row.getIssueId() == NodeRows.NO_ISSUE) {
                row.setIssueId(made.getIssueId());
            }
        }
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public String description(Node node) {
        if (!descriptions.containsKey(node.ref())) {
            readAround(node);
        }
        String description = descriptions.get(node.ref());
        if (description == null) {
            throw new IllegalStateException("there is no node " + node.ref());
        }
        return description;
    }

    private void readAround(Node node) {
        descriptions.clear();
        List<String> refs = new ArrayList<>(rows.keySet());
        int start = Math.max(0, refs.indexOf(node.ref())) / AT_A_TIME * AT_A_TIME;
        Object[] chunk =
                refs.subList(start, Math.min(refs.size(), start + AT_A_TIME)).toArray();
        if (chunk.length == 0) {
            return;
        }
        String places = String.join(", ", Collections.nCopies(chunk.length, "?"));
        Stream.of(ao.find(NodeTextRow.class, "NODE_REF IN (" + places + ")", chunk))
                .forEach(row -> descriptions.put(row.getNodeRef(), Cells.orEmpty(row.getBody())));
    }

    @Override
    public void begin(Node node, String actorKey, Begun begun) {
        NodeRow row = row(node);
        save(() -> {
            if (row.getAttempt() > 0) {
                ao.create(AttemptRow.class, attempt(row));
            }
            beginAgain(row, actorKey, begun);
            row.save();
        });
    }

    private void beginAgain(NodeRow row, String actorKey, Begun begun) {
        row.setState(NodeState.MAKING.code());
        row.setAttempt(row.getAttempt() + 1);
        row.setActorKey(actorKey);
        row.setBegun(clock.millis());
        row.setWatermark(begun.watermark());
        row.setEpoch(begun.epoch());
        row.setProblem("");
    }

    private static Map<String, @Nullable Object> attempt(NodeRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(AttemptRow.ATTEMPT_REF, row.getNodeRef() + "#" + row.getAttempt());
        values.put(AttemptRow.PLAN_ID, row.getPlanId());
        values.put(AttemptRow.NODE_KEY, row.getNodeKey());
        values.put(AttemptRow.ATTEMPT_NO, row.getAttempt());
        values.put(AttemptRow.ACTOR_KEY, row.getActorKey());
        values.put(AttemptRow.BEGUN, row.getBegun());
        values.put(AttemptRow.PROBLEM, row.getProblem());
        return values;
    }

    @Override
    public boolean record(Node node, long issueId) {
        NodeRow row = row(node);
        boolean recorded = insertOnce.insert(
                // why: as a batch, because Active Objects asks PostgreSQL for the key of a single row first
                () -> ao.create(MadeRow.class, List.of(made(node, issueId))),
                () -> ao.count(MadeRow.class, "NODE_REF = ? OR ISSUE_ID = ?", node.ref(), issueId) > 0);
        if (recorded) {
            row.setIssueId(issueId);
        }
        return recorded;
    }

    private Map<String, Object> made(Node node, long issueId) {
        Map<String, Object> values = new HashMap<>();
        values.put(MadeRow.NODE_REF, node.ref());
        values.put(MadeRow.ISSUE_ID, issueId);
        values.put(MadeRow.PLAN_ID, node.planId());
        values.put(MadeRow.NODE_KEY, node.key());
        values.put(MadeRow.CREATED, clock.millis());
        return values;
    }

    @Override
    public boolean attach(Node node, long issueId) {
        boolean attached = record(node, issueId);
        if (attached) {
            NodeRow row = row(node);
            row.setActorKey(null);
            settle(node, NodeState.MADE, "");
        }
        return attached;
    }

    @Override
    public void complete(Node node) {
        flush();
        NodeRow row = row(node);
        row.setState(NodeState.DONE.code());
        row.setProblem("");
        unsaved = row;
    }

    @Override
    public void settle(Node node, NodeState state, String problem) {
        NodeRow row = row(node);
        save(() -> {
            row.setState(state.code());
            row.setProblem(problem);
            row.save();
        });
    }

    @Override
    public void forget(Node node) {
        NodeRow row = row(node);
        save(() -> {
            ao.deleteWithSQL(MadeRow.class, "NODE_REF = ?", node.ref());
            row.setIssueId(NodeRows.NO_ISSUE);
            row.setState(NodeState.PLANNED.code());
            row.setProblem("");
            row.save();
        });
    }

    @Override
    public void flush() {
        if (unsaved != null) {
            save(() -> {});
        }
    }

    private void save(Runnable more) {
        NodeRow before = unsaved;
        ao.executeInTransaction(() -> {
            if (before != null) {
                before.save();
            }
            more.run();
            return true;
        });
        unsaved = null;
    }

    private NodeRow row(Node node) {
        NodeRow row = rows.get(node.ref());
        if (row == null) {
            throw new IllegalStateException("there is no node " + node.ref());
        }
        return row;
    }
}
