package org.aiadoption.planner.support;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Touch;

/** Takes issues out of the tracker in memory. */
public final class InMemoryIssueRemoval implements IssueRemoval {

    private final InMemoryIssueTracker tracker;
    private final Map<Long, Set<Touch>> touches = new HashMap<>();
    private Optional<String> obstacle = Optional.empty();
    private Runnable beforeDelete = () -> {};

    public InMemoryIssueRemoval(InMemoryIssueTracker tracker) {
        this.tracker = tracker;
    }

    /** Somebody uses the issue. */
    public synchronized void touch(long issueId, Touch touch) {
        touches.computeIfAbsent(issueId, id -> EnumSet.noneOf(Touch.class)).add(touch);
    }

    /** From now on Jira deletes nothing, and says this. */
    public synchronized void obstruct(String message) {
        obstacle = Optional.of(message);
    }

    /** From now on it does so again. */
    public synchronized void clearTheWay() {
        obstacle = Optional.empty();
    }

    /** Runs before each deletion, for what happens just then. */
    public synchronized void beforeDelete(Runnable event) {
        beforeDelete = event;
    }

    @Override
    public synchronized Set<Touch> touches(long issueId, Footprint made) {
        Set<Touch> found = EnumSet.noneOf(Touch.class);
        found.addAll(touches.getOrDefault(issueId, Set.of()));
        tracker.find(issueId).filter(issue -> !untouched(issue, made)).ifPresent(issue -> found.add(Touch.CHANGED));
        if (linkedElsewhere(issueId, made.ownIssues())) {
            found.add(Touch.LINK);
        }
        return found;
    }

    private boolean linkedElsewhere(long issueId, Set<Long> own) {
        return tracker.links().stream()
                .map(link -> List.of(link.substring(0, link.indexOf(':')).split(">")))
                .filter(ends -> ends.contains(String.valueOf(issueId)))
                .flatMap(List::stream)
                .map(Long::valueOf)
                .anyMatch(end -> end != issueId && !own.contains(end));
    }

    private boolean untouched(TrackedIssue issue, Footprint made) {
        return Set.of(made.label()).containsAll(tracker.labelsOf(issue.id()))
                && issue.content().summary().equals(made.draft().text().summary())
                && issue.content().typeId().equals(made.draft().typeId());
    }

    @Override
    public synchronized Optional<String> delete(String actorKey, long issueId) {
        beforeDelete.run();
        if (obstacle.isEmpty()) {
            tracker.delete(issueId);
        }
        return obstacle;
    }

    @Override
    public synchronized Optional<String> close(String actorKey, long issueId) {
        if (obstacle.isEmpty()) {
            tracker.finish(issueId);
        }
        return obstacle;
    }
}
