package org.aiadoption.planner.application.making;

import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Fingerprint;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.PlanBrief;
import org.jspecify.annotations.Nullable;

/**
 * A request that has been understood: what it would become, to the last issue.
 *
 * @param rootIssue the issue that is there already and becomes the root; null when one is to be made
 */
public record PlanProposal(
        ProjectRef project,
        PlanBrief brief,
        IssueMapping mapping,
        Outline outline,
        @Nullable TrackedIssue rootIssue) {

    /** How many issues would be made. */
    public int issueCount() {
        return outline.nodes().size() - (rootIssue == null ? 0 : 1);
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(outline, mapping);
    }
}
