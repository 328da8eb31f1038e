package org.aiadoption.host.platform;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import java.util.List;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;

/** The jobs that run once per cluster: a row for each, which all servers look at and only one can take when it is due. */
final class StoredJobs {
    private static final String TABLE = """
            create table if not exists host_job (
                id varchar(255) primary key,
                runner varchar(255) not null,
                period bigint not null,
                next_run bigint not null)
            """;

    private final Db db;

    /** A period of 0 means once. Times in milliseconds. */
    record Job(String id, String runner, long period, long nextRun) {
        JobConfig config() {
            return JobConfig.forJobRunnerKey(JobRunnerKey.of(runner))
                    .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(period, new Date(nextRun)));
        }
    }

    StoredJobs(Db db) {
        this.db = db;
        db.update(TABLE);
    }

    /** Replaces the job of that id. */
    void put(Job job) {
        if (!update(job) && !insert(job)) {
            update(job);
        }
    }

    void remove(JobId id) {
        db.update("delete from host_job where id = ?", id.toString());
    }

    List<Job> due(long now) {
        return db.list(
                "select id, runner, period, next_run from host_job where next_run <= ?",
                row -> new Job(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                now);
    }

    /** Whether this server is the one that runs a due job now. */
    boolean take(Job job, long now) {
        int taken = job.period() <= 0
                ? db.update("delete from host_job where id = ? and next_run = ?", job.id(), job.nextRun())
                : db.update(
                        "update host_job set next_run = ? where id = ? and next_run = ?",
                        now + job.period(),
                        job.id(),
                        job.nextRun());
        return taken == 1;
    }

    private boolean update(Job job) {
        return db.update(
                        "update host_job set runner = ?, period = ?, next_run = ? where id = ?",
                        job.runner(),
                        job.period(),
                        job.nextRun(),
                        job.id())
                == 1;
    }

    private boolean insert(Job job) {
        try {
            return db.update(
                            "insert into host_job (id, runner, period, next_run) values (?, ?, ?, ?)",
                            job.id(),
                            job.runner(),
                            job.period(),
                            job.nextRun())
                    == 1;
        } catch (DbException anotherServerWasFirst) {
            return false;
        }
    }
}
