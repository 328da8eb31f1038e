package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.support.InMemorySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SeedingWorkersTest {

    private final WaitingPlans plans = new WaitingPlans();
    private final InMemorySettings settings = new InMemorySettings();
    private final NotedThreadLocals threadLocals = new NotedThreadLocals();
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void let_go() {
        release.countDown();
        plans.close();
    }

    @Test
    void queued_plans_are_seeded() throws InterruptedException {
        workers(plan -> seen.add("plan " + plan)).start();

        plans.enqueue(4);

        assertThat(next()).isEqualTo("plan 4");
    }

    @Test
    void plans_that_were_queued_before_the_start_are_not_forgotten() throws InterruptedException {
        plans.enqueue(4);

        workers(plan -> seen.add("plan " + plan)).start();

        assertThat(next()).isEqualTo("plan 4");
    }

    @Test
    void two_plans_are_worked_on_at_a_time_and_no_more() throws InterruptedException {
        workers(plan -> {
                    seen.add("plan " + plan);
                    await();
                })
                .start();

        plans.enqueue(1);
        plans.enqueue(2);
        plans.enqueue(3);

        assertThat(new String[] {next(), next()}).containsExactlyInAnyOrder("plan 1", "plan 2");
        assertThat(seen).isEmpty();
    }

    @Test
    void more_places_are_staffed_while_plans_wait() throws InterruptedException {
        SeedingWorkers workers = workers(plan -> {
            seen.add("plan " + plan);
            await();
        });
        workers.start();
        for (int plan = 1; plan <= 4; plan++) {
            plans.enqueue(plan);
        }
        next();
        next();

        settle(3);
        workers.adjust();

        assertThat(next()).isEqualTo("plan 3");
        assertThat(seen).isEmpty();
    }

    @Test
    void fewer_places_let_the_plans_at_work_end_and_the_next_wait() throws InterruptedException {
        SeedingWorkers workers = workers(plan -> {
            seen.add("plan " + plan);
            await();
        });
        settle(1);
        workers.start();
        workers.adjust();

        plans.enqueue(1);
        plans.enqueue(2);

        assertThat(next()).isEqualTo("plan 1");
        assertThat(seen).isEmpty();
        release.countDown();
        assertThat(next()).isEqualTo("plan 2");
    }

    @Test
    void a_plan_that_breaks_does_not_take_its_worker_along() throws InterruptedException {
        workers(plan -> {
                    seen.add("plan " + plan);
                    throw new IllegalStateException("broken on purpose");
                })
                .start();

        for (int plan = 1; plan <= 3; plan++) {
            plans.enqueue(plan);
            assertThat(next()).isEqualTo("plan " + plan);
        }
    }

    @Test
    void workers_are_daemons_with_telling_names() throws InterruptedException {
        workers(plan -> {
                    Thread thread = Thread.currentThread();
                    seen.add(thread.getName() + " " + thread.isDaemon());
                })
                .start();

        plans.enqueue(1);

        assertThat(next()).matches("ai-adoption-planner-seeding-[12] true");
    }

    @Test
    void each_plan_has_jiras_thread_locals_set_up_and_torn_down() throws InterruptedException {
        SeedingWorkers workers = workers(plan -> seen.add("plan"));
        workers.start();
        plans.enqueue(1);
        next();

        workers.stop(Duration.ofSeconds(10));

        assertThat(threadLocals.notes).containsExactly("set up", "torn down");
    }

    @Test
    void stopping_lets_the_work_at_hand_end_uninterrupted() throws InterruptedException {
        SeedingWorkers workers = workers(plan -> {
            seen.add("begun");
            await();
            seen.add(Thread.currentThread().isInterrupted() ? "interrupted" : "ended");
        });
        workers.start();
        plans.enqueue(1);
        next();

        workers.stop(Duration.ofMillis(1));

        assertThat(seen).isEmpty();
        release.countDown();
        assertThat(next()).isEqualTo("ended");
    }

    @Test
    void nothing_is_begun_after_the_stop() {
        SeedingWorkers workers = workers(plan -> seen.add("plan " + plan));
        workers.start();

        workers.stop(Duration.ofSeconds(10));
        plans.enqueue(1);

        assertThat(plans.open()).isFalse();
        assertThat(seen).isEmpty();
    }

    private SeedingWorkers workers(LongConsumer seed) {
        PlannerTasks tasks = new PlannerTasks(() -> {}, seed, () -> {}, () -> {});
        return new SeedingWorkers(plans, new JiraThreads(threadLocals), tasks, settings);
    }

    private void settle(int plansAtOnce) {
        settings.changeAdmission(new Admission(Set.of(), Set.of(), new Limits(Limits.MOST_NODES, plansAtOnce)));
    }

    private String next() throws InterruptedException {
        return String.valueOf(seen.poll(10, TimeUnit.SECONDS));
    }

    private void await() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
