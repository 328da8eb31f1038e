package org.aiadoption.planner.application.making;

import org.aiadoption.planner.application.Outcome;

/** Shows what a request would become, without making anything. */
public final class PreviewPlan {

    private final ReadRequest readRequest;

    public PreviewPlan(ReadRequest readRequest) {
        this.readRequest = readRequest;
    }

    public Outcome<PlanProposal> preview(String userKey, PlanRequest request) {
        return readRequest.read(userKey, request);
    }
}
