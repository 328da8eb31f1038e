package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class AsideTest {

    private final JiraThreadLocalUtil threadLocals = mock(JiraThreadLocalUtil.class);
    private final Runnable work = mock(Runnable.class);
    private final Aside aside = new Aside(new JiraThreads(threadLocals));
    private final CountDownLatch free = new CountDownLatch(1);

    @AfterEach
    void stop() {
        free.countDown();
        aside.stop();
    }

    @Test
    void work_is_done_between_the_set_up_and_the_clearing_of_jiras_thread_locals() throws InterruptedException {
        CountDownLatch cleared = new CountDownLatch(1);
        doAnswer(call -> {
                    cleared.countDown();
                    return null;
                })
                .when(threadLocals)
                .postCall(any());

        aside.execute(work);

        assertThat(cleared.await(1, TimeUnit.MINUTES)).isTrue();
        InOrder order = inOrder(threadLocals, work);
        order.verify(threadLocals).preCall();
        order.verify(work).run();
        order.verify(threadLocals).postCall(any());
    }

    @Test
    void what_two_threads_have_no_time_for_is_dropped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(2);
        AtomicBoolean third = new AtomicBoolean();
        for (int i = 0; i < 2; i++) {
            aside.execute(() -> hold(begun, done));
        }
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

        aside.execute(() -> third.set(true));
        free.countDown();

        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(third).isFalse();
    }

    @Test
    void after_it_was_stopped_nothing_is_done_and_nobody_is_told() {
        aside.stop();

        aside.execute(work);

        verifyNoInteractions(work, threadLocals);
    }

    private void hold(CountDownLatch begun, CountDownLatch done) {
        begun.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        done.countDown();
    }
}
