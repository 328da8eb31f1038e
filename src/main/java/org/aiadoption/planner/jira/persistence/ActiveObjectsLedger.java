package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.domain.plan.Attempt;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.PlannedNode;

/** The ledger in Active Objects. Safe for any thread. */
public final class ActiveObjectsLedger implements Ledger {

    private final ActiveObjects ao;
    private final Clock clock;

    public ActiveObjectsLedger(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public List<Node> nodes(long planId) {
        Query query = Query.select().where("PLAN_ID = ?", planId).order("PLACE_NO ASC");
        return Stream.of(ao.find(NodeRow.class, query)).map(NodeRows::read).toList();
    }

    @Override
    public void append(long planId, List<PlannedNode> added) {
        ao.executeInTransaction(() -> {
            int place = ao.count(NodeRow.class, "PLAN_ID = ?", planId);
            ao.create(NodeRow.class, NodeRows.values(planId, added, place));
            ao.create(NodeTextRow.class, NodeRows.texts(planId, added));
            return place;
        });
    }

    @Override
    public LedgerPass open(long planId) {
        return new ActiveObjectsPass(ao, clock, planId);
    }

    @Override
    public List<Attempt> attempts(long planId) {
        Query query = Query.select().where("PLAN_ID = ?", planId).order("ID ASC");
        return Stream.of(ao.find(AttemptRow.class, query))
                .map(ActiveObjectsLedger::attempt)
                .toList();
    }

    private static Attempt attempt(AttemptRow row) {
        return new Attempt(
                row.getNodeKey(),
                row.getAttemptNo(),
                Cells.orNull(row.getActorKey()),
                Instant.ofEpochMilli(row.getBegun()),
                Cells.orEmpty(row.getProblem()));
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
}
