package org.aiadoption.planner.domain.plan;

import java.util.Map;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;

/** All that a plan's issues follow from. */
public record PlanBrief(Template template, PlanTerms terms, Aim aim, Cast cast, Tailoring tailoring) {

    /**
     * Who plays which role, by user key, and the names that texts mention.
     *
     * @param projectName for the {@code %project%} placeholder
     * @param ownerName the plan owner's display name, for {@code %owner%}
     */
    public record Cast(Map<Role, String> people, String projectName, String ownerName) {

        public Cast {
            people = Map.copyOf(people);
        }
    }
}
