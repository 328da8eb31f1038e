package org.aiadoption.planner.application.port;

import java.time.Instant;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanTerms;
import org.aiadoption.planner.domain.template.TemplateId;
import org.jspecify.annotations.Nullable;

/** A plan to be written down, together with the nodes it will consist of. */
public record NewPlan(
        long projectId, TemplateId template, PlanTerms terms, Plan.Design design, Outline outline, Origin origin) {

    /**
     * Who made it and when.
     *
     * @param rootIssue the issue that was there before and is the plan's root; null when one is to be made
     */
    public record Origin(
            String ownerKey, Instant at, @Nullable Long rootIssue) {}
}
