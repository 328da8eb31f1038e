package org.aiadoption.planner.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.platform.ClockedJobs;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The schedulers of two servers on one PostgreSQL. */
class ClusterJobsTest {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");

    private final HikariDataSource pool = new HikariDataSource();
    private final List<ClockedJobs> servers = new ArrayList<>();
    private final List<String> runs = new CopyOnWriteArrayList<>();

    ClusterJobsTest() {
        pool.setJdbcUrl(EmbeddedPostgres.get().emptyDatabase("jobs"));
    }

    @AfterEach
    void close() {
        servers.forEach(ClockedJobs::close);
        pool.close();
    }

    private ClockedJobs server() {
        ClockedJobs jobs = new ClockedJobs(new Db(pool), Clock.systemUTC(), 1);
        servers.add(jobs);
        return jobs;
    }

    private void beginRunning(String name, ClockedJobs jobs) {
        jobs.registerJobRunner(RUNNER, request -> {
            runs.add(name + ' ' + request.getJobId());
            return JobRunnerResponse.success();
        });
    }

    private static JobConfig every(long millis) {
        return JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(millis, null));
    }

    @Test
    void a_job_that_both_schedule_runs_at_one_of_them_and_a_local_one_at_each() throws SchedulerServiceException {
        ClockedJobs a = server();
        ClockedJobs b = server();
        for (int i = 0; i < 10; i++) {
            a.scheduleJob(JobId.of("cluster-" + i), every(0));
            b.scheduleJob(JobId.of("cluster-" + i), every(0));
        }
        beginRunning("a", a);
        beginRunning("b", b);
        a.scheduleJob(JobId.of("local"), every(0).withRunMode(RunMode.RUN_LOCALLY));
        b.scheduleJob(JobId.of("local"), every(0).withRunMode(RunMode.RUN_LOCALLY));

        await().atMost(Duration.ofSeconds(20)).until(() -> runs.size() >= 12);
        assertThat(runs).contains("a local", "b local");
        assertThat(runs)
                .map(run -> run.substring(2))
                .filteredOn(job -> job.startsWith("cluster"))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_interval_is_kept_across_the_servers_and_over_a_restart() throws SchedulerServiceException {
        ClockedJobs first = server();
        beginRunning("a", first);
        first.scheduleJob(JobId.of("often"), every(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> runs.contains("a often"));
        first.close();

        ClockedJobs second = server();
        beginRunning("b", second);
        await().atMost(Duration.ofSeconds(20)).until(() -> runs.contains("b often"));
        second.unscheduleJob(JobId.of("often"));

        assertThat(new Db(pool).exists("select 1 from host_job")).isFalse();
    }
}
