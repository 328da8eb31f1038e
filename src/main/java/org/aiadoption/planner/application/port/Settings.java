package org.aiadoption.planner.application.port;

import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.domain.plan.IssueMapping;

/** What administrators have settled. */
public interface Settings {

    /**
     * Who may make plans.
     *
     * @param groups members of any of these; empty for everybody with the permissions
     * @param closedProjects ids of the projects that the planner is switched off in
     */
    record Admission(Set<String> groups, Set<Long> closedProjects) {

        public Admission {
            groups = Set.copyOf(groups);
            closedProjects = Set.copyOf(closedProjects);
        }

        public static Admission everybody() {
            return new Admission(Set.of(), Set.of());
        }
    }

    Admission admission();

    void changeAdmission(Admission admission);

    /** What a project administrator chose for the project; empty while the planner's own proposal holds. */
    Optional<IssueMapping> mapping(long projectId);

    void changeMapping(long projectId, IssueMapping mapping);

    /** The id of the issue type <em>AI implementation plan</em>; empty until an administrator had it made. */
    Optional<String> planType();

    void changePlanType(Optional<String> typeId);
}
