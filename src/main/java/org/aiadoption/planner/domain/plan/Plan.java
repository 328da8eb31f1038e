package org.aiadoption.planner.domain.plan;

import java.util.Map;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.TemplateId;

/**
 * One adoption in one Jira project.
 *
 * @param id unique in this Jira; it is part of every issue's {@link Mark}
 */
public record Plan(long id, long projectId, TemplateId template, PlanTerms terms, Design design, PlanStatus status) {

    /** What was decided when the plan was made: the aim, the people by role, and what stands for what in Jira. */
    public record Design(Aim aim, Map<Role, String> people, IssueMapping mapping) {

        public Design {
            people = Map.copyOf(people);
        }
    }

    public PlanState state() {
        return status.state();
    }

    /** The label that people find the plan's issues by. */
    public String label() {
        return "ai-plan-" + id;
    }
}
