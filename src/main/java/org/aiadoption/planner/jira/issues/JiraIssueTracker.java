package org.aiadoption.planner.jira.issues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.jira.issues.DraftValidation.Judgement;

/** Jira's issues through its Java API. Safe for any thread that Jira's thread locals are set up on. */
final class JiraIssueTracker implements IssueTracker {

    /** What is done to an issue that exists. */
    record Touches(IssueLinks links, IssueLabels labels, IssueAssignments assignments, IssueMending mending) {}

    private final ActorContext actors;
    private final IssueMaker maker;
    private final Touches touches;
    private final IssueReader reader;
    private final Foresight foresight;

    JiraIssueTracker(ActorContext actors, IssueMaker maker, Touches touches, IssueReader reader, Foresight foresight) {
        this.actors = actors;
        this.maker = maker;
        this.touches = touches;
        this.reader = reader;
        this.foresight = foresight;
    }

    @Override
    public long counter(long projectId) {
        return reader.counter(projectId);
    }

    @Override
    public List<String> objections(String actorKey, IssueDraft draft) {
        return actors.inNameOf(actorKey, actor -> maker.objections(actor, draft), List::of);
    }

    @Override
    public void foresee(String actorKey, IssueDraft draft) {
        foresight.begin(actorKey, draft, () -> judge(actorKey, draft));
    }

    @Override
    public Creation create(String actorKey, IssueDraft draft) {
        return maker.create(draft, () -> foresight.of(actorKey, draft, () -> judge(actorKey, draft)));
    }

    private Judgement judge(String actorKey, IssueDraft draft) {
        return actors.inNameOf(
                actorKey, actor -> maker.judge(actor, draft), gone -> new Judgement.Unfit(List.of(gone)));
    }

    @Override
    public Optional<String> link(String actorKey, long fromId, long toId, long linkTypeId) {
        return actors.inNameOf(actorKey, actor -> touches.links().link(actor, fromId, toId, linkTypeId), Optional::of);
    }

    @Override
    public Optional<String> leaveOneLink(String actorKey, long issueId) {
        return actors.inNameOf(actorKey, actor -> touches.links().leaveOne(actor, issueId), Optional::of);
    }

    @Override
    public Optional<String> label(String actorKey, long issueId, String label) {
        return actors.inNameOf(actorKey, actor -> touches.labels().label(actor, issueId, label), Optional::of);
    }

    @Override
    public Optional<String> assign(String actorKey, long issueId, String assigneeKey) {
        return actors.inNameOf(
                actorKey, actor -> touches.assignments().assign(actor, issueId, assigneeKey), Optional::of);
    }

    @Override
    public Optional<String> mend(String actorKey, long issueId, IssueDraft draft) {
        return actors.inNameOf(actorKey, actor -> touches.mending().mend(actor, issueId, draft), Optional::of);
    }

    @Override
    public boolean inEpic(long issueId) {
        return touches.mending().inEpic(issueId);
    }

    @Override
    public boolean linked(long fromId, long toId, long linkTypeId) {
        return touches.links().linked(fromId, toId, linkTypeId);
    }

    @Override
    public Optional<TrackedIssue> find(long issueId) {
        return reader.find(issueId);
    }

    @Override
    public Optional<TrackedIssue> byKey(String issueKey) {
        return reader.byKey(issueKey);
    }

    @Override
    public Optional<TrackedIssue> atNumber(long projectId, long number) {
        return reader.atNumber(projectId, number);
    }

    @Override
    public List<TrackedIssue> findAll(Collection<Long> issueIds) {
        return reader.findAll(issueIds);
    }
}
