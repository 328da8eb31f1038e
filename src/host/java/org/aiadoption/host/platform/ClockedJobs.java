package org.aiadoption.host.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs by interval on one thread. A job whose runner is not registered is skipped until it is. Jobs are not kept
 * over a restart, which Jira does for those that run once per cluster.
 */
public final class ClockedJobs implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClockedJobs.class);

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledFuture<?>> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread;
    private final Clock clock;

    public ClockedJobs(Clock clock) {
        this.clock = clock;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "scheduler");
            made.setDaemon(true);
            return made;
        });
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        if (jobConfig.getSchedule().getType() != Schedule.Type.INTERVAL) {
            throw new SchedulerServiceException(
                    "this host schedules by interval only, not by cron expression: " + jobId);
        }
        IntervalScheduleInfo interval = jobConfig.getSchedule().getIntervalScheduleInfo();
        Date first = interval.getFirstRunTime();
        long delay = first == null ? 0 : Math.max(0, first.getTime() - clock.millis());
        long period = interval.getIntervalInMillis();
        Runnable work = () -> run(jobId, jobConfig);
        unscheduleJob(jobId);
        jobs.put(
                jobId,
                period <= 0
                        ? thread.schedule(work, delay, TimeUnit.MILLISECONDS)
                        : thread.scheduleAtFixedRate(work, delay, period, TimeUnit.MILLISECONDS));
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        ScheduledFuture<?> job = jobs.remove(jobId);
        if (job != null) {
            job.cancel(false);
        }
    }

    private void run(JobId jobId, JobConfig config) {
        JobRunner runner = runners.get(config.getJobRunnerKey());
        if (runner == null) {
            return;
        }
        try {
            runner.runJob(new Request(Date.from(clock.instant()), jobId, config));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Scheduled job with ID '{}' failed", jobId, e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private record Request(Date getStartTime, JobId getJobId, JobConfig getJobConfig) implements JobRunnerRequest {
        @Override
        public boolean isCancellationRequested() {
            return false;
        }
    }
}
