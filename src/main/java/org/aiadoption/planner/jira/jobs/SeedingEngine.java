package org.aiadoption.planner.jira.jobs;

import java.time.Duration;

/** Everything that runs in the background, started and stopped together. */
final class SeedingEngine {

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Background background;
    private final SeedingWorkers workers;
    private final ResumeJob resumeJob;
    private final PlannerTasks tasks;

    SeedingEngine(Background background, SeedingWorkers workers, ResumeJob resumeJob, PlannerTasks tasks) {
        this.background = background;
        this.workers = workers;
        this.resumeJob = resumeJob;
        this.tasks = tasks;
    }

    /** Returns at once. The job's first run queues what an earlier run of this server left. */
    void start() {
        background.persist("Loading the issues of plans", tasks.load(), BEAT);
        background.repeat("The beat", tasks.beat(), BEAT);
        workers.start();
        background.persist("Reading how many plans are worked on at once", workers::adjust, BEAT);
        background.repeat("Following how many plans are worked on at once", workers::adjust, BEAT);
        resumeJob.start();
    }

    void stop() {
        resumeJob.stop();
        workers.stop(PATIENCE);
        background.stop();
    }
}
