package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/** How a job went. Vouched for by https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunnerResponse.html */
public final class JobRunnerResponse {
    private final RunOutcome runOutcome;

    private JobRunnerResponse(RunOutcome runOutcome) {
        this.runOutcome = runOutcome;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED);
    }

    public RunOutcome getRunOutcome() {
        return runOutcome;
    }
}
