package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiadoption.host.jira.workflow.Workflows;
import org.aiadoption.host.jira.workflow.Workflows.Action;
import org.jspecify.annotations.Nullable;

/** Moves issues through their workflow. */
public final class TransitionIssue {
    private final IssueWork work;
    private final Workflows workflows;
    private final Comments comments;
    private final Checks checks;
    private final FieldInput fields;

    TransitionIssue(IssueWork work, Workflows workflows, Comments comments, Checks checks) {
        this.work = work;
        this.workflows = workflows;
        this.comments = comments;
        this.checks = checks;
        this.fields = new FieldInput(checks, work.store);
    }

    /** Who wants to take which action on an issue. */
    record Attempt(HostIssue issue, int actionId, @Nullable ApplicationUser user) {}

    /** The actions that this user may take now. */
    public List<Action> available(Issue issue, @Nullable ApplicationUser user) {
        return work.store
                .byId(issue.getId())
                .map(stored -> workflows.available(stored, stored.workflowEntry, user))
                .orElse(List.of());
    }

    /** The same as the workflow describes them. */
    public List<ActionDescriptor> descriptors(Issue issue, @Nullable ApplicationUser user) {
        WorkflowDescriptor workflow = workflow(issue);
        return available(issue, user).stream()
                .map(action -> workflow.getAction(action.id()))
                .toList();
    }

    /** The workflow that the issue is in. */
    public WorkflowDescriptor workflow(Issue issue) {
        HostIssue stored = work.store.byId(issue.getId()).orElseThrow();
        return workflows.descriptor(stored.workflowEntry);
    }

    void validate(Attempt attempt, IssueInputParameters input, ErrorCollection errors) {
        HostIssue issue = attempt.issue();
        Optional<Action> action = available(issue, attempt.user()).stream()
                .filter(known -> known.id() == attempt.actionId())
                .findFirst();
        if (action.isPresent()) {
            List<String> screen =
                    action.get().screen().map(checks.screens()::fields).orElse(List.of());
            fields.transition(issue, input, screen, errors);
        } else {
            errors.addErrorMessage("It seems that you have tried to perform a workflow operation ("
                    + attempt.actionId() + ") that is not valid for the current state of this issue (" + issue.getKey()
                    + "). The likely cause is that somebody has changed the issue recently, please look at the issue"
                    + " history for details.");
        }
    }

    /** {@code comment} is empty for none. */
    HostIssue transition(Attempt attempt, String comment) throws WorkflowException {
        HostIssue issue = attempt.issue();
        ApplicationUser user = attempt.user();
        HostIssue before = work.store.byId(Objects.requireNonNull(issue.id)).orElseThrow();
        workflows.take(
                new Workflows.Passage(
                        issue, before, issue.workflowEntry, comment.isEmpty() ? Map.of() : Map.of("comment", comment)),
                attempt.actionId(),
                user);
        work.kill.pass("transition:workflow");
        issue.statusId = workflows.statusOf(issue.workflowEntry).getId();
        issue.updated = work.now();
        if (!Objects.equals(before.resolution, issue.resolution)) {
            issue.resolved = issue.resolution == null ? null : issue.updated;
        }
        work.writer.updateRow(issue);
        work.kill.pass("transition:row");
        work.writer.storeChanges(before, issue, work.store.fields().getCustomFieldObjects());
        if (!comment.isEmpty()) {
            comments.append(issue.id, user, comment);
        }
        work.history.record(issue.id, user, ChangeLog.between(before, issue));
        work.writer.index(issue);
        Long event = Objects.requireNonNullElse(issue.eventToFire, EventType.ISSUE_GENERICEVENT_ID);
        work.publish(issue, user, EventDispatchOption.Factory.get(event), true);
        return issue;
    }
}
