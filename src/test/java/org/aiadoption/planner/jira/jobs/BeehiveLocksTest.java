package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class BeehiveLocksTest {

    private final ClusterLockService service = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final BeehiveLocks locks = new BeehiveLocks(service);

    @BeforeEach
    void name_the_lock() {
        when(service.getLockForName("org.aiadoption.planner.plan.7")).thenReturn(lock);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_work_is_done_between_lock_and_unlock() {
        Supplier<String> work = mock(Supplier.class);
        when(work.get()).thenReturn("done");

        assertThat(locks.locked(ClusterLocks.plan(7), work)).isEqualTo("done");

        InOrder order = inOrder(lock, work);
        order.verify(lock).lock();
        order.verify(work).get();
        order.verify(lock).unlock();
    }

    @Test
    void work_that_breaks_gives_the_lock_back() {
        assertThatThrownBy(() -> locks.locked(ClusterLocks.plan(7), () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        verify(lock).unlock();
    }
}
