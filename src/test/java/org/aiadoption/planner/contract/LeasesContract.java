package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;
import org.junit.jupiter.api.Test;

/** What {@link Leases} promise. */
public abstract class LeasesContract {

    private static final long PLAN = 7;

    protected abstract Leases leases();

    @Test
    void nobody_has_a_lease_at_first() {
        assertThat(leases().find(PLAN)).isEmpty();
    }

    @Test
    void the_taker_holds_the_lease() {
        Lease lease = leases().take(PLAN, "a");

        assertThat(leases().holds(lease)).isTrue();
        assertThat(leases().find(PLAN)).contains(lease);
        assertThat(lease.owner()).isEqualTo("a");
    }

    @Test
    void a_later_taker_makes_the_earlier_lease_void() {
        Lease earlier = leases().take(PLAN, "a");
        Lease later = leases().take(PLAN, "b");

        assertThat(leases().holds(earlier)).isFalse();
        assertThat(leases().holds(later)).isTrue();
        assertThat(later.epoch()).isGreaterThan(earlier.epoch());
    }

    @Test
    void taking_again_makes_the_own_earlier_lease_void() {
        Lease earlier = leases().take(PLAN, "a");
        leases().take(PLAN, "a");

        assertThat(leases().holds(earlier)).isFalse();
    }

    @Test
    void a_revoked_lease_is_void_and_nobody_has_it() {
        Lease lease = leases().take(PLAN, "a");

        leases().revoke(PLAN);

        assertThat(leases().holds(lease)).isFalse();
        assertThat(leases().find(PLAN).orElseThrow().owner()).isEmpty();
    }

    @Test
    void epochs_go_on_after_a_revocation() {
        Lease before = leases().take(PLAN, "a");
        leases().revoke(PLAN);

        assertThat(leases().take(PLAN, "a").epoch()).isGreaterThan(before.epoch() + 1);
    }

    @Test
    void revoking_what_was_never_taken_does_nothing() {
        leases().revoke(PLAN);

        assertThat(leases().find(PLAN)).isEmpty();
    }

    @Test
    void a_beat_shows_and_leaves_the_lease_held() {
        Lease lease = leases().take(PLAN, "a");

        leases().beat(lease);

        assertThat(leases().find(PLAN).orElseThrow().beat()).isGreaterThan(lease.beat());
        assertThat(leases().holds(lease)).isTrue();
    }

    @Test
    void a_void_lease_does_not_beat() {
        Lease earlier = leases().take(PLAN, "a");
        Lease later = leases().take(PLAN, "b");

        leases().beat(earlier);

        assertThat(leases().find(PLAN)).contains(later);
    }

    @Test
    void the_leases_of_two_plans_are_apart() {
        Lease lease = leases().take(PLAN, "a");

        leases().take(PLAN + 1, "b");
        leases().revoke(PLAN + 1);

        assertThat(leases().holds(lease)).isTrue();
    }
}
