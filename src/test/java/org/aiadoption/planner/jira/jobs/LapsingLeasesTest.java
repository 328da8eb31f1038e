package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.Leases;
import org.junit.jupiter.api.Test;

class LapsingLeasesTest {

    private static final Lease LEASE = new Lease(7, "single/a", 3, 0);

    private final WaitingPlans plans = new WaitingPlans();
    private final Kept kept = new Kept();
    private final LapsingLeases leases = new LapsingLeases(kept, plans);

    @Test
    void a_lease_holds_while_the_store_says_so() {
        assertThat(leases.holds(LEASE)).isTrue();

        kept.held = false;

        assertThat(leases.holds(LEASE)).isFalse();
    }

    @Test
    void no_lease_holds_once_the_server_takes_no_more_plans() {
        plans.close();

        assertThat(leases.holds(LEASE)).isFalse();
    }

    @Test
    void everything_else_is_the_stores_affair() {
        assertThat(leases.find(7)).contains(LEASE);
        assertThat(leases.take(7, "single/a")).isEqualTo(LEASE);
        leases.beat(LEASE);
        leases.revoke(7);

        assertThat(kept.calls).containsExactly("beat 7", "revoke 7");
    }

    /** A store that knows one lease. */
    private static final class Kept implements Leases {

        private final List<String> calls = new ArrayList<>();
        private boolean held = true;

        @Override
        public Optional<Lease> find(long planId) {
            return Optional.of(LEASE);
        }

        @Override
        public Lease take(long planId, String owner) {
            return LEASE;
        }

        @Override
        public boolean holds(Lease lease) {
            return held;
        }

        @Override
        public void beat(Lease lease) {
            calls.add("beat " + lease.planId());
        }

        @Override
        public void revoke(long planId) {
            calls.add("revoke " + planId);
        }
    }
}
