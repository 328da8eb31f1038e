package org.aiadoption.planner.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Jira's issues. What is written is written in the actor's name and with the actor's permissions, with no transaction
 * of ours open: making an issue is no transaction in Jira either.
 */
public interface IssueTracker {

    /** The number of the project's newest issue; any issue made later has a higher one. */
    long counter(long projectId);

    /** What Jira would object to; empty when it would make the issue. Changes nothing. */
    List<String> objections(String actorKey, IssueDraft draft);

    /**
     * Tells that this draft will probably be {@link #create created} in a moment, so that Jira may judge it meanwhile on
     * another thread. Changes nothing and does not fail: whatever stands in the way is told when the issue is created,
     * and a draft that is created unforeseen, or much later, is judged then.
     */
    void foresee(String actorKey, IssueDraft draft);

    Creation create(String actorKey, IssueDraft draft);

    /**
     * Gives an issue whose making broke off what it lacks, and puts it into the search index. What it has stays as it is.
     * Returns what stands in the way, if anything does.
     */
    Optional<String> mend(String actorKey, long issueId, IssueDraft draft);

    /** Links the two unless they are linked already. Returns what stands in the way, if anything does. */
    Optional<String> link(String actorKey, long fromId, long toId, long linkTypeId);

    /**
     * Of several links of one type that lead from one issue to this one, leaves the first: two servers that were at this
     * issue at the same moment may each have linked it to its epic. Returns what stands in the way, if anything does.
     */
    Optional<String> leaveOneLink(String actorKey, long issueId);

    /** Adds a label, without mail, unless it is there. Returns what stands in the way, if anything does. */
    Optional<String> label(String actorKey, long issueId, String label);

    /** Gives an issue that nobody has to somebody, without mail. Returns what stands in the way, if anything does. */
    Optional<String> assign(String actorKey, long issueId, String assigneeKey);

    /** Whether the issue belongs to some epic; true as well where issues of its type cannot, and for one that is gone. */
    boolean inEpic(long issueId);

    /** Whether the first is linked to the second by that type. */
    boolean linked(long fromId, long toId, long linkTypeId);

    Optional<TrackedIssue> find(long issueId);

    Optional<TrackedIssue> byKey(String issueKey);

    /** The issue of that number in the project, read from the database and never from the search index. */
    Optional<TrackedIssue> atNumber(long projectId, long number);

    /** Those of the issues that still exist, in one go. */
    List<TrackedIssue> findAll(Collection<Long> issueIds);
}
