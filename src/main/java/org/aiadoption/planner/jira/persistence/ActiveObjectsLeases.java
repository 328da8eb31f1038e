package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;

/**
 * Leases in Active Objects. Safe for any thread. Active Objects has no conditional update, so two claims at once are
 * told apart by the plan's lock; the first two claims ever also by the unique plan id.
 */
public final class ActiveObjectsLeases implements Leases {

    private static final String HELD = "PLAN_ID = ? AND EPOCH = ? AND OWNER = ?";

    private final ActiveObjects ao;

    public ActiveObjectsLeases(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Lease> find(long planId) {
        return row(planId).map(ActiveObjectsLeases::read);
    }

    @Override
    public Lease take(long planId, String owner) {
        return ao.executeInTransaction(
                () -> read(row(planId).map(row -> handOver(row, owner)).orElseGet(() -> first(planId, owner))));
    }

    private static LeaseRow handOver(LeaseRow row, String owner) {
        row.setOwner(owner);
        row.setEpoch(row.getEpoch() + 1);
        row.setBeat(row.getBeat() + 1);
        row.save();
        return row;
    }

    private LeaseRow first(long planId, String owner) {
        Map<String, Object> values = new HashMap<>();
        values.put(LeaseRow.PLAN_ID, planId);
        values.put(LeaseRow.OWNER, owner);
        values.put(LeaseRow.EPOCH, 1L);
        values.put(LeaseRow.BEAT, 0L);
        return ao.create(LeaseRow.class, values);
    }

    @Override
    public boolean holds(Lease lease) {
        return ao.count(LeaseRow.class, HELD, lease.planId(), lease.epoch(), lease.owner()) > 0;
    }

    @Override
    public void beat(Lease lease) {
        ao.executeInTransaction(() -> {
            // why: only the changed column is written, so a claim at the same moment is never overwritten
            Stream.of(ao.find(LeaseRow.class, HELD, lease.planId(), lease.epoch(), lease.owner()))
                    .forEach(row -> {
                        row.setBeat(row.getBeat() + 1);
                        row.save();
                    });
            return true;
        });
    }

    @Override
    public void revoke(long planId) {
        ao.executeInTransaction(() -> row(planId).map(row -> handOver(row, "")).isPresent());
    }

    private Optional<LeaseRow> row(long planId) {
        return Stream.of(ao.find(LeaseRow.class, "PLAN_ID = ?", planId)).findFirst();
    }

    private static Lease read(LeaseRow row) {
        return new Lease(row.getPlanId(), Cells.orEmpty(row.getOwner()), row.getEpoch(), row.getBeat());
    }
}
