package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

class ResumeJobTest {

    private static final String NAME = "org.aiadoption.planner.resume";

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final NotedThreadLocals threadLocals = new NotedThreadLocals();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void it_runs_every_minute_on_every_server() throws SchedulerServiceException {
        job(runs::incrementAndGet).start();

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JobId.of(NAME)), config.capture());
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_LOCALLY);
        assertThat(config.getValue().getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .isEqualTo(60_000);
    }

    @Test
    void it_is_registered_before_it_is_scheduled() throws SchedulerServiceException {
        ResumeJob job = job(runs::incrementAndGet);
        job.start();

        InOrder order = inOrder(scheduler);
        order.verify(scheduler).registerJobRunner(JobRunnerKey.of(NAME), job);
        order.verify(scheduler).scheduleJob(any(), any());
    }

    @Test
    void a_scheduler_that_refuses_it_does_not_keep_the_planner_from_starting() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("on purpose")).when(scheduler).scheduleJob(any(), any());

        assertThatCode(() -> job(runs::incrementAndGet).start()).doesNotThrowAnyException();
    }

    @Test
    void a_run_looks_for_interrupted_plans_with_jiras_thread_locals() {
        assertThat(job(runs::incrementAndGet)
                        .runJob(mock(JobRunnerRequest.class))
                        .getRunOutcome())
                .isEqualTo(RunOutcome.SUCCESS);
        assertThat(runs).hasValue(1);
        assertThat(threadLocals.notes).containsExactly("set up", "torn down");
    }

    @Test
    void a_run_that_fails_says_so() {
        ResumeJob job = job(() -> {
            throw new IllegalStateException("on purpose");
        });

        assertThat(job.runJob(mock(JobRunnerRequest.class)).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(threadLocals.notes).endsWith("torn down");
    }

    @Test
    void it_leaves_nothing_behind() {
        job(runs::incrementAndGet).stop();

        verify(scheduler).unscheduleJob(JobId.of(NAME));
        verify(scheduler).unregisterJobRunner(JobRunnerKey.of(NAME));
    }

    private ResumeJob job(Runnable resume) {
        PlannerTasks tasks = new PlannerTasks(() -> {}, plan -> {}, () -> {}, resume);
        return new ResumeJob(scheduler, new JiraThreads(threadLocals), tasks);
    }
}
