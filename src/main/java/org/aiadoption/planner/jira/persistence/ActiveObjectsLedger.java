package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;

/** The ledger in Active Objects. Safe for any thread. */
public final class ActiveObjectsLedger implements Ledger {

    private final ActiveObjects ao;
    private final InsertOnce insertOnce;
    private final Clock clock;

    public ActiveObjectsLedger(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.insertOnce = new InsertOnce(ao);
        this.clock = clock;
    }

    @Override
    public List<Node> nodes(long planId) {
        Query query = Query.select().where("PLAN_ID = ?", planId).order("PLACE_NO ASC");
        return Stream.of(ao.find(NodeRow.class, query)).map(NodeRows::read).toList();
    }

    @Override
    public String description(Node node) {
        return Stream.of(ao.find(NodeTextRow.class, "NODE_REF = ?", node.ref()))
                .findFirst()
                .map(row -> Cells.orEmpty(row.getBody()))
                .orElseThrow(() -> new IllegalStateException("there is no node " + node.ref()));
    }

    @Override
    public void begin(Node node, String actorKey, long watermark) {
        change(node, row -> {
            row.setState(NodeState.MAKING.code());
            row.setAttempt(row.getAttempt() + 1);
            row.setActorKey(actorKey);
            row.setWatermark(watermark);
            row.setEpoch(epoch(node.planId()));
            row.setProblem("");
        });
    }

    private long epoch(long planId) {
        return Stream.of(ao.find(LeaseRow.class, "PLAN_ID = ?", planId))
                .findFirst()
                .map(LeaseRow::getEpoch)
                .orElse(0L);
    }

    @Override
    public boolean record(Node node, long issueId) {
        return insertOnce.insert(
                () -> {
                    ao.create(MadeRow.class, made(node, issueId));
                    update(node, row -> {
                        row.setIssueId(issueId);
                        row.setState(NodeState.MADE.code());
                    });
                },
                () -> ao.count(MadeRow.class, "NODE_REF = ? OR ISSUE_ID = ?", node.ref(), issueId) > 0);
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
    public void settle(Node node, NodeState state, String problem) {
        change(node, row -> {
            row.setState(state.code());
            row.setProblem(problem);
        });
    }

    @Override
    public Optional<NodeAddress> ofIssue(long issueId) {
        return Stream.of(ao.find(MadeRow.class, "ISSUE_ID = ?", issueId))
                .findFirst()
                .map(ActiveObjectsLedger::address);
    }

    @Override
    public List<IssueAddress> issues() {
        List<IssueAddress> issues = new ArrayList<>();
        ao.stream(MadeRow.class, row -> issues.add(new IssueAddress(row.getIssueId(), address(row))));
        return issues;
    }

    private static NodeAddress address(MadeRow row) {
        return new NodeAddress(row.getPlanId(), row.getNodeKey());
    }

    private void change(Node node, Consumer<NodeRow> change) {
        ao.executeInTransaction(() -> {
            update(node, change);
            return true;
        });
    }

    private void update(Node node, Consumer<NodeRow> change) {
        NodeRow row = Stream.of(ao.find(NodeRow.class, "NODE_REF = ?", node.ref()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no node " + node.ref()));
        change.accept(row);
        row.save();
    }
}
