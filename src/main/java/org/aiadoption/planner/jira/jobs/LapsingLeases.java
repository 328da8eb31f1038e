package org.aiadoption.planner.jira.jobs;

import java.util.Optional;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;

/**
 * Leases that no longer hold once this server takes no more plans: a worker stops before its next issue, with the one
 * in the making recorded, and the plan is taken up again at the next start.
 */
final class LapsingLeases implements Leases {

    private final Leases leases;
    private final WaitingPlans plans;

    LapsingLeases(Leases leases, WaitingPlans plans) {
        this.leases = leases;
        this.plans = plans;
    }

    @Override
    public Optional<Lease> find(long planId) {
        return leases.find(planId);
    }

    @Override
    public Lease take(long planId, String owner) {
        return leases.take(planId, owner);
    }

    @Override
    public boolean holds(Lease lease) {
        return plans.open() && leases.holds(lease);
    }

    @Override
    public void beat(Lease lease) {
        leases.beat(lease);
    }

    @Override
    public void revoke(long planId) {
        leases.revoke(planId);
    }
}
