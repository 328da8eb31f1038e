package org.aiadoption.planner.application.seeding;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.application.port.Servers;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/**
 * Finds plans whose worker died and puts them back into the queue: once at the start and then every minute. A worker
 * counts as dead when its server left the cluster, or when its beat has stood still for {@link #SILENCE} on the clock of
 * this server, be it this server's own; the clocks of two servers are never compared.
 */
public final class ResumeInterrupted {

    static final Duration SILENCE = Duration.ofSeconds(90);

    private static final Set<PlanState> WORKED =
            Stream.of(PlanState.values()).filter(PlanState::worked).collect(Collectors.toUnmodifiableSet());

    private final PlanStore plans;
    private final Leases leases;
    private final ClusterLocks locks;
    private final SeedingQueue queue;
    private final Servers servers;
    private final LongSupplier nanoTime;
    private final Map<Long, Sighting> sightings = new HashMap<>();

    private record Sighting(Lease lease, long since) {}

    /** {@code nanoTime} is a clock that only runs forward, such as {@code System::nanoTime}. */
    public ResumeInterrupted(
            PlanStore plans,
            Leases leases,
            ClusterLocks locks,
            SeedingQueue queue,
            Servers servers,
            LongSupplier nanoTime) {
        this.plans = plans;
        this.leases = leases;
        this.locks = locks;
        this.queue = queue;
        this.servers = servers;
        this.nanoTime = nanoTime;
    }

    public synchronized void run() {
        List<Plan> running = plans.inStates(WORKED);
        sightings.keySet().retainAll(running.stream().map(Plan::id).toList());
        for (Plan plan : running) {
            Optional<Lease> lease = leases.find(plan.id());
            if (lease.isEmpty() || free(lease.get())) {
                queue.enqueue(plan.id());
            } else if (silent(lease.get())) {
                takeFrom(lease.get());
            }
        }
    }

    private boolean free(Lease lease) {
        return lease.owner().isEmpty() || servers.gone(lease.owner());
    }

    private boolean silent(Lease lease) {
        Sighting last = sightings.get(lease.planId());
        long now = nanoTime.getAsLong();
        if (last == null || !last.lease().equals(lease)) {
            sightings.put(lease.planId(), new Sighting(lease, now));
            return false;
        }
        return now - last.since() >= SILENCE.toNanos();
    }

    private void takeFrom(Lease silent) {
        boolean revoked = locks.locked(ClusterLocks.plan(silent.planId()), () -> {
            boolean unchanged =
                    leases.find(silent.planId()).filter(silent::equals).isPresent();
            if (unchanged) {
                leases.revoke(silent.planId());
            }
            return unchanged;
        });
        if (revoked) {
            sightings.remove(silent.planId());
            queue.enqueue(silent.planId());
        }
    }
}
