package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.junit.jupiter.api.Test;

/** What {@link ClusterLocks} promise. */
public abstract class ClusterLocksContract {

    private static final String LOCK = ClusterLocks.plan(7);

    protected abstract ClusterLocks locks();

    @Test
    void gives_back_what_the_work_returns() {
        assertThat(locks().<String>locked(LOCK, () -> "done")).isEqualTo("done");
    }

    @Test
    void the_same_thread_may_take_a_lock_again() {
        String inner = locks().locked(LOCK, () -> locks().locked(LOCK, () -> "inner"));

        assertThat(inner).isEqualTo("inner");
    }

    @Test
    void a_lock_is_free_again_after_work_that_broke() {
        assertThatThrownBy(() -> locks().locked(LOCK, () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(elsewhere(LOCK, "free").join()).isEqualTo("free");
    }

    @Test
    void one_waits_for_the_other_and_nobody_for_another_lock() {
        List<String> order = new ArrayList<>();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> locks().locked(LOCK, () -> {
            held.countDown();
            awaitQuietly(goOn);
            return order.add("first");
        }));
        awaitQuietly(held);

        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> locks().<Boolean>locked(LOCK, () -> order.add("second")));
        assertThat(elsewhere(ClusterLocks.plan(8), "another").join()).isEqualTo("another");
        goOn.countDown();
        first.join();
        second.join();

        assertThat(order).containsExactly("first", "second");
    }

    private CompletableFuture<String> elsewhere(String lock, String result) {
        return CompletableFuture.supplyAsync(() -> locks().locked(lock, () -> result));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
