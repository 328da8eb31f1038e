package org.aiadoption.planner.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.jspecify.annotations.Nullable;

/**
 * Issues in memory, as little a transaction as in Jira: a test can make the next creations fail in every way that Jira
 * can. All projects have the key {@code SHOP}.
 */
public final class InMemoryIssueTracker implements IssueTracker {

    /** What goes wrong with a creation. */
    public enum Fault {
        /** Jira refuses before anything is made. */
        REJECTED,
        /** An error is answered, and nothing was made. */
        UNCLEAR_NOTHING_MADE,
        /** An error is answered, and yet the issue exists. */
        UNCLEAR_BUT_MADE,
        /** The server is killed before anything is made. */
        KILLED_BEFORE,
        /** The server is killed when the issue exists and nobody has noted it. */
        KILLED_AFTER
    }

    /** The end of the server, from which nothing must recover by catching it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final long FIRST_ID = 20_000;

    private final Map<Long, TrackedIssue> issues = new LinkedHashMap<>();
    private final Map<Long, Long> counters = new LinkedHashMap<>();
    private final Map<Long, IssueDraft> drafts = new LinkedHashMap<>();
    private final Set<Long> mended = new TreeSet<>();
    private final List<String> links = new ArrayList<>();
    private final Map<Long, Set<String>> labels = new LinkedHashMap<>();
    private final Deque<Optional<Fault>> faults = new ArrayDeque<>();
    private final Set<String> turnedAway = new TreeSet<>();
    private List<String> objections = List.of();
    private Optional<String> obstacle = Optional.empty();
    private Runnable beforeCreate = () -> {};
    private boolean labelsHidden;
    private final Set<IssueDraft> foreseen = new HashSet<>();
    private int foretold;

    /** The next creation fails like this. */
    public synchronized void failNext(Fault fault) {
        faults.add(Optional.of(fault));
    }

    /** After that many creations that succeed, one fails like this. */
    public synchronized void failAfter(int successes, Fault fault) {
        for (int i = 0; i < successes; i++) {
            faults.add(Optional.empty());
        }
        failNext(fault);
    }

    public synchronized void objectWith(String... messages) {
        objections = List.of(messages);
    }

    /** These users do not exist or may do nothing, and no work may be given to them. */
    public synchronized InMemoryIssueTracker turnAway(String... userKeys) {
        turnedAway.addAll(Set.of(userKeys));
        return this;
    }

    /** These may do what they could do before. */
    public synchronized void letIn(String... userKeys) {
        turnedAway.removeAll(Set.of(userKeys));
    }

    /** From now on Jira makes issues without their label, as where a field configuration hides labels. */
    public synchronized void hideLabels() {
        labelsHidden = true;
    }

    /** From now on Jira links, labels and assigns nothing, and says this. */
    public synchronized void obstruct(String message) {
        obstacle = Optional.of(message);
    }

    /** From now on it does so again. */
    public synchronized void clearTheWay() {
        obstacle = Optional.empty();
    }

    /** Runs before each creation, for what happens just then. */
    public synchronized void beforeCreate(Runnable event) {
        beforeCreate = event;
    }

    /** An issue that a person makes by hand, perhaps with a forged mark. */
    public synchronized TrackedIssue madeByHand(long projectId, String creator, String typeId, String description) {
        TrackedIssue.Content content = new TrackedIssue.Content(typeId, "By hand", description, null);
        return store(projectId, content, creator);
    }

    public synchronized List<TrackedIssue> all() {
        return List.copyOf(issues.values());
    }

    /** What the issue was made from; empty for those made by hand. */
    public synchronized Optional<IssueDraft> draftOf(long issueId) {
        return Optional.ofNullable(drafts.get(issueId));
    }

    /** The issues that were mended after their making broke off. */
    public synchronized Set<Long> mended() {
        return Set.copyOf(mended);
    }

    /** Each as {@code from>to:type}. */
    public synchronized List<String> links() {
        return List.copyOf(links);
    }

    /** One link more, as two servers leave it that link two issues at the same moment. */
    public synchronized void linkOnceMore(long fromId, long toId, long linkTypeId) {
        links.add(link(fromId, toId, linkTypeId));
    }

    private static String link(long fromId, long toId, long linkTypeId) {
        return fromId + ">" + toId + ":" + linkTypeId;
    }

    public synchronized Set<String> labelsOf(long issueId) {
        return Set.copyOf(labels.getOrDefault(issueId, Set.of()));
    }

    /** Somebody deletes an issue; its links go with it. */
    public synchronized void delete(long issueId) {
        issues.remove(issueId);
        drafts.replaceAll((id, d) -> d.epicId() != null && d.epicId() == issueId ? withoutEpic(d) : d);
        links.removeIf(link -> link.startsWith(issueId + ">") || link.contains(">" + issueId + ":"));
    }

    @Override
    public synchronized long counter(long projectId) {
        return counters.getOrDefault(projectId, 0L);
    }

    @Override
    public synchronized List<String> objections(String actorKey, IssueDraft draft) {
        List<String> all = new ArrayList<>(objections);
        if (turnedAway.contains(actorKey)) {
            all.add("You may not.");
        }
        if (draft.text().summary().isBlank()) {
            all.add("Summary is required.");
        }
        if (draft.epicId() != null && !issues.containsKey(draft.epicId())) {
            all.add("The epic is gone.");
        }
        return all;
    }

    /** How many drafts were created exactly as they were foreseen just before. */
    public synchronized int foretold() {
        return foretold;
    }

    @Override
    public synchronized void foresee(String actorKey, IssueDraft draft) {
        foreseen.add(draft);
    }

    @Override
    public synchronized Creation create(String actorKey, IssueDraft draft) {
        foretold += foreseen.remove(draft) ? 1 : 0;
        beforeCreate.run();
        List<String> reasons = objections(actorKey, draft);
        if (!reasons.isEmpty()) {
            return new Creation.Rejected(reasons);
        }
        Fault fault = faults.isEmpty() ? null : faults.poll().orElse(null);
        return fault == null ? make(actorKey, draft) : fail(fault, actorKey, draft);
    }

    private Creation fail(Fault fault, String actorKey, IssueDraft draft) {
        if (fault == Fault.UNCLEAR_BUT_MADE || fault == Fault.KILLED_AFTER) {
            make(actorKey, draft);
            // why: labels are among the last that Jira stores
            labels.remove(
                    issues.values().stream().mapToLong(TrackedIssue::id).max().orElseThrow());
        }
        return switch (fault) {
            case REJECTED -> new Creation.Rejected(List.of("Jira says no."));
            case UNCLEAR_NOTHING_MADE, UNCLEAR_BUT_MADE -> new Creation.Unclear(List.of("Something broke."));
            case KILLED_BEFORE, KILLED_AFTER -> throw new Killed();
        };
    }

    private Creation make(String actorKey, IssueDraft draft) {
        TrackedIssue.Content content = new TrackedIssue.Content(
                draft.typeId(), draft.text().summary(), draft.text().description(), draft.due());
        TrackedIssue issue = store(draft.projectId(), content, actorKey);
        drafts.put(issue.id(), draft);
        if (!draft.bond().label().isEmpty() && !labelsHidden) {
            labels.put(issue.id(), new TreeSet<>(Set.of(draft.bond().label())));
        }
        return new Creation.Created(issue.id(), issue.key(), labels.containsKey(issue.id()));
    }

    private TrackedIssue store(long projectId, TrackedIssue.Content content, String creator) {
        long number = counters.merge(projectId, 1L, Long::sum);
        long id = FIRST_ID + projectId * 1_000 + number;
        TrackedIssue issue = new TrackedIssue(
                id,
                projectId,
                "SHOP-" + number,
                content,
                new TrackedIssue.Status("To Do", "new"),
                new TrackedIssue.Staff(creator, null));
        issues.put(id, issue);
        return issue;
    }

    @Override
    public synchronized Optional<String> mend(String actorKey, long issueId, IssueDraft draft) {
        Optional<String> reason = obstacle(actorKey, issueId);
        if (reason.isEmpty()) {
            drafts.merge(issueId, draft, (had, wanted) -> had.epicId() == null ? wanted : had);
            mended.add(issueId);
        }
        return reason;
    }

    @Override
    public synchronized Optional<String> link(String actorKey, long fromId, long toId, long linkTypeId) {
        Optional<String> reason = obstacle(actorKey, fromId).or(() -> obstacle(actorKey, toId));
        if (reason.isEmpty() && !linked(fromId, toId, linkTypeId)) {
            linkOnceMore(fromId, toId, linkTypeId);
        }
        return reason;
    }

    @Override
    public synchronized Optional<String> leaveOneLink(String actorKey, long issueId) {
        Optional<String> reason = turnedAway(actorKey);
        if (reason.isEmpty()) {
            Set<String> seen = new TreeSet<>();
            links.removeIf(link -> link.contains(">" + issueId + ":") && !seen.add(link));
        }
        return reason;
    }

    @Override
    public synchronized Optional<String> label(String actorKey, long issueId, String label) {
        Optional<String> reason = obstacle(actorKey, issueId);
        if (reason.isEmpty()) {
            labels.computeIfAbsent(issueId, id -> new TreeSet<>()).add(label);
        }
        return reason;
    }

    @Override
    public synchronized Optional<String> assign(String actorKey, long issueId, String assigneeKey) {
        Optional<String> reason = obstacle(actorKey, issueId).or(() -> turnedAway(assigneeKey));
        if (reason.isEmpty()) {
            issues.computeIfPresent(issueId, (id, issue) -> assigned(issue, assigneeKey));
        }
        return reason;
    }

    private static TrackedIssue assigned(TrackedIssue issue, String assigneeKey) {
        if (issue.staff().assignee() != null) {
            return issue;
        }
        return with(issue, issue.status(), assigneeKey);
    }

    /** Somebody finishes the work. */
    public synchronized void finish(long issueId) {
        TrackedIssue.Status done = new TrackedIssue.Status("Done", "done");
        issues.computeIfPresent(
                issueId, (id, issue) -> with(issue, done, issue.staff().assignee()));
    }

    private static TrackedIssue with(TrackedIssue issue, TrackedIssue.Status status, @Nullable String assignee) {
        TrackedIssue.Staff staff = new TrackedIssue.Staff(issue.staff().creator(), assignee);
        return new TrackedIssue(issue.id(), issue.projectId(), issue.key(), issue.content(), status, staff);
    }

    private Optional<String> turnedAway(String userKey) {
        return turnedAway.contains(userKey) ? Optional.of("Not " + userKey + ".") : Optional.empty();
    }

    private Optional<String> obstacle(String actorKey, long issueId) {
        return turnedAway(actorKey).or(() -> missing(issueId));
    }

    private Optional<String> missing(long issueId) {
        return issues.containsKey(issueId) ? obstacle : Optional.of("There is no issue " + issueId + ".");
    }

    @Override
    public synchronized boolean inEpic(long issueId) {
        IssueDraft draft = drafts.get(issueId);
        return draft == null || draft.epicId() != null;
    }

    @Override
    public synchronized boolean linked(long fromId, long toId, long linkTypeId) {
        return links.contains(link(fromId, toId, linkTypeId));
    }

    private static IssueDraft withoutEpic(IssueDraft d) {
        IssueDraft.Bond bond =
                new IssueDraft.Bond(null, d.bond().label(), d.bond().colour());
        return new IssueDraft(d.projectId(), d.typeId(), d.text(), d.due(), bond, d.requiredValues());
    }

    /** Somebody takes an issue out of its epic, or a link away. */
    public synchronized void detach(long issueId) {
        drafts.computeIfPresent(issueId, (id, d) -> withoutEpic(d));
        links.removeIf(link -> link.contains(">" + issueId + ":"));
    }

    @Override
    public synchronized Optional<TrackedIssue> find(long issueId) {
        return Optional.ofNullable(issues.get(issueId));
    }

    @Override
    public synchronized Optional<TrackedIssue> byKey(String issueKey) {
        return issues.values().stream().filter(i -> i.key().equals(issueKey)).findFirst();
    }

    @Override
    public synchronized Optional<TrackedIssue> atNumber(long projectId, long number) {
        return issues.values().stream()
                .filter(i -> i.projectId() == projectId && i.number() == number)
                .findFirst();
    }

    @Override
    public synchronized List<TrackedIssue> findAll(Collection<Long> issueIds) {
        List<TrackedIssue> found = new ArrayList<>();
        issueIds.forEach(id -> find(id).ifPresent(found::add));
        return found;
    }
}
