package org.aiadoption.planner.jira.jobs;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread for short work. What it is given after {@link #stop} is dropped. */
final class Background implements Executor {

    private final JiraThreads threads;
    private final ScheduledThreadPoolExecutor executor;

    Background(JiraThreads threads) {
        this.threads = threads;
        this.executor = new ScheduledThreadPoolExecutor(
                1, JiraThreads.named("background"), new ThreadPoolExecutor.DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable work) {
        executor.execute(() -> threads.run("Work in the background", work));
    }

    /** Does the work at once, and again and again until it succeeds. */
    void persist(String what, Runnable work, Duration pause) {
        executor.execute(() -> {
            if (!threads.run(what, work)) {
                Future<?> unused =
                        executor.schedule(() -> persist(what, work, pause), pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
    }

    /** Does the work again and again, whether it succeeds or not. */
    void repeat(String what, Runnable work, Duration pause) {
        Future<?> unused = executor.scheduleWithFixedDelay(
                () -> threads.run(what, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        executor.shutdown();
    }
}
