package org.aiadoption.planner.jira.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for dead leases every minute, on every server: whether a beat stands still can only be told by one observer who
 * looks twice. A local job leaves nothing in the database.
 */
final class ResumeJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ResumeJob.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.aiadoption.planner.resume");
    private static final JobId JOB = JobId.of("org.aiadoption.planner.resume");
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final SchedulerService scheduler;
    private final JiraThreads threads;
    private final PlannerTasks tasks;

    ResumeJob(SchedulerService scheduler, JiraThreads threads, PlannerTasks tasks) {
        this.scheduler = scheduler;
        this.threads = threads;
        this.tasks = tasks;
    }

    void start() {
        scheduler.registerJobRunner(RUNNER, this);
        JobConfig config = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_LOCALLY)
                .withSchedule(Schedule.forInterval(PAUSE.toMillis(), null));
        try {
            scheduler.scheduleJob(JOB, config);
        } catch (SchedulerServiceException e) {
            LOG.error("Plans whose server died will not be taken over by this server", e);
        }
    }

    void stop() {
        scheduler.unscheduleJob(JOB);
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return threads.run("The search for interrupted plans", tasks.resume())
                ? JobRunnerResponse.success()
                : JobRunnerResponse.failed("see the log");
    }
}
