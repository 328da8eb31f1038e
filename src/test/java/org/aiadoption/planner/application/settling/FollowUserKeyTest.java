package org.aiadoption.planner.application.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.application.port.UserKeys;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryLeases;
import org.junit.jupiter.api.Test;

final class FollowUserKeyTest {

    private static final long NAMING = 7;
    private static final long OTHER = 8;

    private final List<String> replaced = new ArrayList<>();
    private final InMemoryLeases leases = new InMemoryLeases();
    private final FollowUserKey followUserKey = new FollowUserKey(new NotedKeys(), leases, new ImmediateLocks());

    /** Records in which plan 7 names pioneer. */
    private final class NotedKeys implements UserKeys {

        @Override
        public Set<Long> plansNaming(String userKey) {
            return userKey.equals("pioneer") ? Set.of(NAMING) : Set.of();
        }

        @Override
        public void replace(long planId, String userKey, String newKey) {
            replaced.add(planId + ": " + userKey + " -> " + newKey);
        }
    }

    @Test
    void the_records_of_each_plan_that_names_the_user_follow() {
        assertThat(followUserKey.follow("pioneer", "JIRAUSER10300")).isEqualTo(1);

        assertThat(replaced).containsExactly("7: pioneer -> JIRAUSER10300");
    }

    @Test
    void a_worker_that_began_under_the_old_key_stops_before_its_next_issue() {
        Lease worker = leases.take(NAMING, "a:1");
        Lease elsewhere = leases.take(OTHER, "a:1");

        followUserKey.follow("pioneer", "JIRAUSER10300");

        assertThat(leases.holds(worker)).isFalse();
        assertThat(leases.holds(elsewhere)).isTrue();
    }

    @Test
    void a_key_that_stays_changes_nothing() {
        Lease worker = leases.take(NAMING, "a:1");

        assertThat(followUserKey.follow("pioneer", "pioneer")).isZero();

        assertThat(replaced).isEmpty();
        assertThat(leases.holds(worker)).isTrue();
    }

    @Test
    void a_user_whom_no_plan_names_changes_nothing() {
        assertThat(followUserKey.follow("stranger", "JIRAUSER10301")).isZero();

        assertThat(replaced).isEmpty();
    }
}
