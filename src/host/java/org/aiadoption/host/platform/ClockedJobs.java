package org.aiadoption.host.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs by interval on one thread. A job whose runner is not registered is skipped until it is. A local job ends
 * with the server; one that runs once per cluster is kept in the database, and whichever server has its runner and is
 * first runs it.
 */
public final class ClockedJobs implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClockedJobs.class);
    private static final long LOOK_MILLIS = 500;

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledFuture<?>> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread;
    private final StoredJobs stored;
    private final Clock clock;
    private final long haste;

    /** Every interval is divided by {@code haste}, for tests that cannot wait for a minute. */
    public ClockedJobs(Db db, Clock clock, long haste) {
        this.stored = new StoredJobs(db);
        this.clock = clock;
        this.haste = haste;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "scheduler");
            made.setDaemon(true);
            return made;
        });
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::runStored, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
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
        long period = interval.getIntervalInMillis() / haste;
        Date firstRun = interval.getFirstRunTime();
        long first = firstRun == null ? clock.millis() : Math.max(firstRun.getTime(), clock.millis());
        unscheduleHere(jobId);
        if (jobConfig.getRunMode() == RunMode.RUN_LOCALLY) {
            stored.remove(jobId);
            scheduleHere(jobId, jobConfig, first - clock.millis(), period);
        } else {
            String runner = jobConfig.getJobRunnerKey().toString();
            stored.put(new StoredJobs.Job(jobId.toString(), runner, period, first));
        }
    }

    private void scheduleHere(JobId jobId, JobConfig jobConfig, long delay, long period) {
        Runnable work = () -> run(jobId, jobConfig);
        jobs.put(
                jobId,
                period <= 0
                        ? thread.schedule(work, delay, TimeUnit.MILLISECONDS)
                        : thread.scheduleAtFixedRate(work, delay, period, TimeUnit.MILLISECONDS));
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        unscheduleHere(jobId);
        stored.remove(jobId);
    }

    private void unscheduleHere(JobId jobId) {
        ScheduledFuture<?> job = jobs.remove(jobId);
        if (job != null) {
            job.cancel(false);
        }
    }

    private void runStored() {
        try {
            long now = clock.millis();
            for (StoredJobs.Job job : stored.due(now)) {
                JobConfig config = job.config();
                if (runners.containsKey(config.getJobRunnerKey()) && stored.take(job, now)) {
                    run(JobId.of(job.id()), config);
                }
            }
        } catch (DbException e) {
            LOG.error("The jobs that run once per cluster cannot be read", e);
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

    /** Lets a running job come to its end, but not for ever; an interrupt amid a statement would close H2's file. */
    @Override
    public void close() {
        List.copyOf(jobs.keySet()).forEach(this::unscheduleHere);
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Request(Date getStartTime, JobId getJobId, JobConfig getJobConfig) implements JobRunnerRequest {
        @Override
        public boolean isCancellationRequested() {
            return false;
        }
    }
}
