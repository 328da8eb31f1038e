package org.aiadoption.planner.application.making;

import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.domain.plan.Fingerprint;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.PlanBrief;

/** A request that has been understood: what it would become, to the last issue. */
public record PlanProposal(ProjectRef project, PlanBrief brief, IssueMapping mapping, Outline outline) {

    public Fingerprint fingerprint() {
        return Fingerprint.of(outline, mapping);
    }
}
