package org.aiadoption.planner.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;

/** Leases in memory. */
public final class InMemoryLeases implements Leases {

    private final Map<Long, Lease> leases = new HashMap<>();

    @Override
    public synchronized Optional<Lease> find(long planId) {
        return Optional.ofNullable(leases.get(planId));
    }

    @Override
    public synchronized Lease take(long planId, String owner) {
        Lease was = leases.get(planId);
        Lease now = was == null
                ? new Lease(planId, owner, 1, 0)
                : new Lease(planId, owner, was.epoch() + 1, was.beat() + 1);
        leases.put(planId, now);
        return now;
    }

    @Override
    public synchronized boolean holds(Lease lease) {
        Lease now = leases.get(lease.planId());
        return now != null && now.epoch() == lease.epoch() && now.owner().equals(lease.owner());
    }

    @Override
    public synchronized void beat(Lease lease) {
        if (holds(lease)) {
            leases.computeIfPresent(
                    lease.planId(), (id, was) -> new Lease(id, was.owner(), was.epoch(), was.beat() + 1));
        }
    }

    @Override
    public synchronized void revoke(long planId) {
        if (leases.containsKey(planId)) {
            take(planId, "");
        }
    }
}
