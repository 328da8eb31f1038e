package org.aiadoption.planner.application.port;

import java.util.Optional;

/** One lease per plan. Claims and revocations happen under the plan's {@link ClusterLocks lock}. */
public interface Leases {

    Optional<Lease> find(long planId);

    /** Takes the lease with the next epoch, whoever had it before. */
    Lease take(long planId, String owner);

    /** Whether no claim or revocation has happened since the lease was taken. One statement. */
    boolean holds(Lease lease);

    /** Shows that the owner is alive, as long as the lease is still held. */
    void beat(Lease lease);

    /** Makes every lease on the plan void: its worker stops before its next issue. */
    void revoke(long planId);
}
