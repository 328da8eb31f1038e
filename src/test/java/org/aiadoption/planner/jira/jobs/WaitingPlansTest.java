package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WaitingPlansTest {

    private final WaitingPlans plans = new WaitingPlans();

    @Test
    void plans_are_taken_in_the_order_in_which_they_came() throws InterruptedException {
        plans.offer(3);
        plans.enqueue(3);
        plans.enqueue(1);
        plans.enqueue(2);

        assertThat(plans.take()).hasValue(3);
        assertThat(plans.take()).hasValue(1);
        assertThat(plans.take()).hasValue(2);
    }

    @Test
    void a_plan_waits_once_however_often_it_is_queued() throws InterruptedException {
        plans.enqueue(1);
        plans.enqueue(1);
        plans.enqueue(2);

        assertThat(plans.take()).hasValue(1);
        assertThat(plans.take()).hasValue(2);
    }

    @Test
    void a_plan_that_somebody_is_at_is_given_to_nobody_else() throws InterruptedException {
        plans.enqueue(1);
        plans.take();
        plans.enqueue(1);
        plans.enqueue(2);

        assertThat(plans.take()).hasValue(2);
    }

    @Test
    void a_plan_that_was_queued_while_somebody_was_at_it_is_taken_up_again() throws InterruptedException {
        plans.enqueue(1);
        plans.take();
        plans.enqueue(1);
        plans.done(1);

        assertThat(plans.take()).hasValue(1);
    }

    @Test
    void no_more_plans_are_given_out_than_there_are_places() throws Exception {
        plans.offer(1);
        plans.enqueue(1);
        plans.enqueue(2);
        plans.take();
        CompletableFuture<OptionalLong> second = CompletableFuture.supplyAsync(this::take);

        plans.done(1);

        assertThat(second.get(5, TimeUnit.SECONDS)).hasValue(2);
    }

    @Test
    void a_worker_waits_until_there_is_a_plan() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CompletableFuture<OptionalLong> taken = CompletableFuture.supplyAsync(() -> {
            asking.countDown();
            return take();
        });
        asking.await();

        plans.enqueue(7);

        assertThat(taken.get(5, TimeUnit.SECONDS)).hasValue(7);
    }

    @Test
    void a_closed_line_gives_and_takes_nothing() throws InterruptedException {
        plans.enqueue(1);
        plans.close();
        plans.enqueue(2);

        assertThat(plans.open()).isFalse();
        assertThat(plans.take()).isEmpty();
    }

    @Test
    void closing_sends_home_whoever_waits() throws Exception {
        CompletableFuture<OptionalLong> taken = CompletableFuture.supplyAsync(this::take);

        plans.close();

        assertThat(taken.get(5, TimeUnit.SECONDS)).isEmpty();
    }

    private OptionalLong take() {
        try {
            return plans.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
