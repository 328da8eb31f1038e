package org.aiadoption.planner.application.port;

import java.util.List;
import org.aiadoption.planner.domain.plan.Plan;

/** The mails of a Jira: those that it sends of its own accord, and the planner's own. */
public interface Mails {

    /** Whom Jira writes to each time somebody makes an issue in the project, as far as its scheme tells. */
    Readers ofNewIssue(long projectId, String actorKey);

    /**
     * Who reads.
     *
     * @param people how many people for certain, the actor left out: Jira does not tell people of what they did
     * @param others whether more may, who depend on the issue: watchers, roles, people in its fields
     */
    record Readers(int people, boolean others) {

        public boolean none() {
            return people == 0 && !others;
        }
    }

    /**
     * Tells a person, in one mail, which issues of a plan are theirs. Jira sends it by and by; where that cannot be,
     * the log says so and nothing else happens. The mail is written in the plan's language.
     */
    void assigned(String userKey, Plan plan, List<TrackedIssue> issues);
}
