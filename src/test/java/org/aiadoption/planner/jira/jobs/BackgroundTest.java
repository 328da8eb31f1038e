package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundTest {

    private static final Duration SOON = Duration.ofMillis(1);

    private final Background background = new Background(new JiraThreads(new NotedThreadLocals()));

    @AfterEach
    void stop() {
        background.stop();
    }

    @Test
    void work_is_done_on_another_thread() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);

        background.execute(done::countDown);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void work_that_must_succeed_is_tried_until_it_does() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);

        background.persist("Loading", () -> failTwice(tries, done), SOON);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(tries).hasValue(3);
    }

    @Test
    void a_beat_goes_on_after_one_that_failed() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);

        background.repeat("The beat", () -> failTwice(tries, done), SOON);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void work_that_comes_after_the_stop_is_dropped() {
        background.stop();

        assertThatCode(() -> background.execute(() -> {})).doesNotThrowAnyException();
    }

    private static void failTwice(AtomicInteger tries, CountDownLatch done) {
        if (tries.incrementAndGet() < 3) {
            throw new IllegalStateException("broken on purpose");
        }
        done.countDown();
    }
}
