package org.aiadoption.planner.jira.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadFactory;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.application.port.Settings.Limits;

/** The threads that seed plans, as many at a time as administrators have settled. */
final class SeedingWorkers {

    private final WaitingPlans plans;
    private final JiraThreads threads;
    private final PlannerTasks tasks;
    private final Settings settings;
    private final ThreadFactory factory = JiraThreads.named("seeding");
    private final List<Thread> workers = new ArrayList<>();

    SeedingWorkers(WaitingPlans plans, JiraThreads threads, PlannerTasks tasks, Settings settings) {
        this.plans = plans;
        this.threads = threads;
        this.tasks = tasks;
        this.settings = settings;
    }

    /** Begins with the usual number, since reading what administrators settled takes the database. */
    synchronized void start() {
        staff(Limits.USUAL.plansAtOnce());
    }

    /** Follows what administrators have settled since. A worker that is one too many waits; it costs a thread. */
    void adjust() {
        int settled = settings.admission().limits().plansAtOnce();
        synchronized (this) {
            if (plans.open()) {
                plans.offer(settled);
                staff(settled);
            }
        }
    }

    private void staff(int number) {
        while (workers.size() < number) {
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
