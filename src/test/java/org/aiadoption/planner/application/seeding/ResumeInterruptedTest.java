package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.aiadoption.planner.application.port.Lease;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Server a:1 looks after plans whose workers died. */
final class ResumeInterruptedTest {

    private final SeedingWorld world = new SeedingWorld();
    private final FixedServers servers = new FixedServers("a:1");
    private final AtomicLong nanoTime = new AtomicLong(-5);
    private final ResumeInterrupted resumeInterrupted =
            new ResumeInterrupted(world.plans, world.leases, world.locks, world.queue, servers, nanoTime::get);

    @Test
    void a_waiting_plan_that_nobody_ever_had_is_queued() {
        resumeInterrupted.run();

        assertThat(world.queue.planIds()).containsExactly(world.planId);
    }

    @Test
    void a_plan_whose_lease_is_free_is_queued() {
        world.leases.take(world.planId, "b:1");
        world.leases.revoke(world.planId);

        resumeInterrupted.run();

        assertThat(world.queue.planIds()).containsExactly(world.planId);
    }

    @Test
    void a_plan_of_a_server_that_is_gone_is_queued_at_once() {
        world.leases.take(world.planId, "b:1");
        servers.dies("b:1");

        resumeInterrupted.run();

        assertThat(world.queue.planIds()).containsExactly(world.planId);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WAITING", "SEEDING", "ROLLING_BACK"})
    void a_plan_that_is_not_running_is_left_alone(PlanState state) {
        world.plans.changeState(world.planId, state, "");

        resumeInterrupted.run();

        assertThat(world.queue.planIds()).isEmpty();
    }

    @Test
    void a_plan_whose_owner_was_just_seen_is_left_alone() {
        Lease lease = world.leases.take(world.planId, "b:1");

        resumeInterrupted.run();
        pass(Duration.ofSeconds(89));
        resumeInterrupted.run();

        assertThat(world.queue.planIds()).isEmpty();
        assertThat(world.leases.holds(lease)).isTrue();
    }

    @Test
    void an_owner_silent_for_90_seconds_loses_the_plan() {
        Lease lease = world.leases.take(world.planId, "b:1");

        resumeInterrupted.run();
        pass(Duration.ofSeconds(90));
        resumeInterrupted.run();

        assertThat(world.leases.holds(lease)).isFalse();
        assertThat(world.queue.planIds()).containsExactly(world.planId);
    }

    @Test
    void the_silence_is_counted_from_the_first_look_however_old_the_lease_is() {
        world.leases.take(world.planId, "b:1");
        pass(Duration.ofDays(1));

        resumeInterrupted.run();

        assertThat(world.queue.planIds()).isEmpty();
    }

    @Test
    void an_owner_that_beats_is_left_alone_for_ever() {
        Lease lease = world.leases.take(world.planId, "b:1");

        for (int minute = 0; minute < 10; minute++) {
            resumeInterrupted.run();
            pass(Duration.ofSeconds(89));
            world.leases.beat(lease);
        }

        assertThat(world.queue.planIds()).isEmpty();
        assertThat(world.leases.holds(lease)).isTrue();
    }

    @Test
    void an_owner_that_came_later_has_its_own_90_seconds() {
        world.leases.take(world.planId, "b:1");
        resumeInterrupted.run();
        pass(Duration.ofSeconds(89));
        Lease later = world.leases.take(world.planId, "c:1");

        resumeInterrupted.run();
        pass(Duration.ofSeconds(89));
        resumeInterrupted.run();

        assertThat(world.leases.holds(later)).isTrue();
    }

    @Test
    void a_worker_of_this_server_that_beats_is_left_alone() {
        Lease lease = world.leases.take(world.planId, "a:1");

        resumeInterrupted.run();
        pass(Duration.ofSeconds(90));
        world.leases.beat(lease);
        resumeInterrupted.run();

        assertThat(world.queue.planIds()).isEmpty();
    }

    @Test
    void a_worker_of_this_server_that_ended_without_a_word_loses_the_plan_too() {
        world.seedUntilKilled(Tripwire.killingAt(40));

        resumeInterrupted.run();
        pass(Duration.ofSeconds(90));
        resumeInterrupted.run();
        world.seed();

        assertThat(world.queue.planIds()).containsExactly(world.planId);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void a_plan_that_was_finished_meanwhile_is_forgotten() {
        world.leases.take(world.planId, "b:1");
        resumeInterrupted.run();
        world.plans.changeState(world.planId, PlanState.ACTIVE, "");
        pass(Duration.ofSeconds(90));

        resumeInterrupted.run();

        assertThat(world.queue.planIds()).isEmpty();
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }
}
