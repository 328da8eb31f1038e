package org.aiadoption.planner.jira.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadFactory;

/** The threads that seed plans, two plans at a time. */
final class SeedingWorkers {

    private static final int WORKERS = 2;

    private final WaitingPlans plans;
    private final JiraThreads threads;
    private final PlannerTasks tasks;
    private final List<Thread> workers = new ArrayList<>();

    SeedingWorkers(WaitingPlans plans, JiraThreads threads, PlannerTasks tasks) {
        this.plans = plans;
        this.threads = threads;
        this.tasks = tasks;
    }

    synchronized void start() {
        ThreadFactory factory = JiraThreads.named("seeding");
        for (int i = 0; i < WORKERS; i++) {
            Thread worker = factory.newThread(this::work);
            workers.add(worker);
            worker.start();
        }
    }

    /**
     * Lets each worker finish the issue it is at and waits for that, but not for ever. A worker is never interrupted:
     * it may be amid the making of an issue.
     */
    synchronized void stop(Duration patience) {
        plans.close();
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (Thread worker : workers) {
                worker.join(
                        Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.clear();
    }

    private void work() {
        try {
            for (OptionalLong plan = plans.take(); plan.isPresent(); plan = plans.take()) {
                seed(plan.getAsLong());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void seed(long planId) {
        try {
            threads.run("Seeding of plan " + planId, () -> tasks.seed().accept(planId));
        } finally {
            plans.done(planId);
        }
    }
}
