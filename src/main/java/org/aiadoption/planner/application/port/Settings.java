package org.aiadoption.planner.application.port;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.template.TemplateRules;

/** What administrators have settled. */
public interface Settings {

    /**
     * Who may make plans, where, and how many.
     *
     * @param groups members of any of these; empty for everybody with the permissions
     * @param closedProjects ids of the projects that the planner is switched off in
     * @param limits how large plans may be and how many are worked on at once
     */
    record Admission(Set<String> groups, Set<Long> closedProjects, Limits limits) {

        public Admission {
            groups = Set.copyOf(groups);
            closedProjects = Set.copyOf(closedProjects);
            // why: settings that were stored before there were limits have none
            limits = Objects.requireNonNullElse(limits, Limits.USUAL);
        }

        public static Admission everybody() {
            return new Admission(Set.of(), Set.of(), Limits.USUAL);
        }
    }

    /**
     * What the planner may take of the server.
     *
     * @param nodesPerPlan the most issues that one plan may have, 1 to {@link #MOST_NODES}
     * @param plansAtOnce the most plans whose issues one server makes at the same time, 1 to {@link #MOST_AT_ONCE};
     *     more wait in order
     */
    record Limits(int nodesPerPlan, int plansAtOnce) {

        /** A template has no more nodes than this, so a higher limit would say nothing. */
        public static final int MOST_NODES = TemplateRules.NODE_LIMIT;

        /** Each plan at work takes a thread and a connection to the database for much of its time. */
        public static final int MOST_AT_ONCE = 8;

        public static final Limits USUAL = new Limits(MOST_NODES, 2);
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
