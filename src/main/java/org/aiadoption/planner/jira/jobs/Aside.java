package org.aiadoption.planner.jira.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for what a worker needs an answer to in a moment: few, so that many plans at once do not take twice the
 * connections to the database, and gone a minute after the last question. What they have no time for, and what they are
 * given after {@link #stop}, is dropped, so whoever asks must be able to do without.
 */
final class Aside implements Executor {

    private static final int MOST = 2;
    private static final long IDLE_SECONDS = 60;

    private final JiraThreads threads;
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            0,
            MOST,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            JiraThreads.named("aside"),
            new ThreadPoolExecutor.DiscardPolicy());

    Aside(JiraThreads threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable work) {
        executor.execute(() -> threads.run("A judgement aside", work));
    }

    void stop() {
        executor.shutdown();
    }
}
