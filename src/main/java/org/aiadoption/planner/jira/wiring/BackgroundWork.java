package org.aiadoption.planner.jira.wiring;

import java.util.function.LongSupplier;
import org.aiadoption.planner.application.seeding.ResumeBarred;
import org.aiadoption.planner.application.seeding.ResumeInterrupted;
import org.aiadoption.planner.application.seeding.SeedPlan;
import org.aiadoption.planner.jira.jobs.PlannerTasks;
import org.aiadoption.planner.jira.persistence.CachedPlanIssues;

/** What runs in the background, and on which clock. */
final class BackgroundWork {

    private BackgroundWork() {}

    static PlannerTasks tasks(
            CachedPlanIssues planIssues,
            SeedPlan seedPlan,
            ResumeInterrupted resumeInterrupted,
            ResumeBarred resumeBarred) {
        return new PlannerTasks(planIssues::load, seedPlan::run, seedPlan::beat, () -> {
            resumeBarred.run();
            resumeInterrupted.run();
        });
    }

    /** A clock that only runs forward, whatever is done to the server's time. */
    static LongSupplier forwardClock() {
        return System::nanoTime;
    }
}
