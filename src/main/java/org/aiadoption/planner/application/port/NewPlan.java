package org.aiadoption.planner.application.port;

import java.time.Instant;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanTerms;
import org.aiadoption.planner.domain.template.TemplateId;

/** A plan to be written down, together with the nodes it will consist of. */
public record NewPlan(
        long projectId, TemplateId template, PlanTerms terms, Plan.Design design, Outline outline, Origin origin) {

    /** Who made it and when. */
    public record Origin(String ownerKey, Instant at) {}
}
