package org.aiadoption.planner.support;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanIssues;

/** Which issues belong to a plan, without a ledger behind it. */
public final class InMemoryPlanIssues implements PlanIssues {

    private final Map<Long, NodeAddress> issues = new ConcurrentHashMap<>();

    @Override
    public Optional<NodeAddress> of(long issueId) {
        return Optional.ofNullable(issues.get(issueId));
    }

    @Override
    public void added(long issueId, NodeAddress node) {
        issues.put(issueId, node);
    }

    /** There is no ledger to read anew. */
    @Override
    public void released() {}
}
