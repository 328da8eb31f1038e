package org.aiadoption.planner.application.port;

import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.domain.plan.Touch;

/** Taking issues away again, in the actor's name, with the actor's permissions and without mail. */
public interface IssueRemoval {

    /**
     * The signs that somebody used the issue since it was made, read from the database and without regard to
     * permissions. Empty when nobody did, or when there is no such issue.
     */
    Set<Touch> touches(long issueId, Footprint made);

    /** Deletes the issue. Returns what stands in the way, if anything does; a missing issue is no obstacle. */
    Optional<String> delete(String actorKey, long issueId);

    /** Brings the issue to a finished status by one transition. Returns what stands in the way, if anything does. */
    Optional<String> close(String actorKey, long issueId);

    /**
     * What an issue looks like that only the planner has had its hands on.
     *
     * @param draft what it was made from
     * @param actors in whose name the planner made and completed it, by user key
     * @param ownIssues the plan's issues: links among them are the planner's
     * @param label the only label that the planner gives
     */
    record Footprint(IssueDraft draft, Set<String> actors, Set<Long> ownIssues, String label) {

        public Footprint {
            actors = Set.copyOf(actors);
            ownIssues = Set.copyOf(ownIssues);
        }
    }
}
