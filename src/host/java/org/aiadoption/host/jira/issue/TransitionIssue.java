package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.WorkflowException;
import java.util.List;
import java.util.Objects;
import org.aiadoption.host.jira.workflow.Workflows;
import org.aiadoption.host.jira.workflow.Workflows.Action;
import org.jspecify.annotations.Nullable;

/** Moves issues through their workflow. */
public final class TransitionIssue {
    private final IssueWork work;
    private final Workflows workflows;

    TransitionIssue(IssueWork work, Workflows workflows) {
        this.work = work;
        this.workflows = workflows;
    }

    /** The actions that this user may take now. */
    public List<Action> available(Issue issue, @Nullable ApplicationUser user) {
        return work.store
                .byId(issue.getId())
                .map(stored -> workflows.available(stored, stored.workflowEntry, user))
                .orElse(List.of());
    }

    void validate(HostIssue issue, int actionId, @Nullable ApplicationUser user, ErrorCollection errors) {
        if (available(issue, user).stream().noneMatch(action -> action.id() == actionId)) {
            errors.addErrorMessage("It seems that you have tried to perform a workflow operation (" + actionId
                    + ") that is not valid for the current state of this issue (" + issue.getKey()
                    + "). The likely cause is that somebody has changed the issue recently, please look at the issue"
                    + " history for details.");
        }
    }

    HostIssue transition(HostIssue issue, int actionId, @Nullable ApplicationUser user) throws WorkflowException {
        HostIssue before = work.store.byId(Objects.requireNonNull(issue.id)).orElseThrow();
        workflows.take(issue, issue.workflowEntry, actionId, user);
        work.kill.pass("transition:workflow");
        issue.statusId = workflows.statusOf(issue.workflowEntry).getId();
        issue.updated = work.now();
        if (!Objects.equals(before.resolution, issue.resolution)) {
            issue.resolved = issue.resolution == null ? null : issue.updated;
        }
        work.writer.updateRow(issue);
        work.kill.pass("transition:row");
        work.history.record(issue.id, user, ChangeLog.between(before, issue));
        work.publish(issue, user, EventDispatchOption.Factory.get(eventType(before, issue)), true);
        return issue;
    }

    private static Long eventType(HostIssue before, HostIssue after) {
        if (Objects.equals(before.resolution, after.resolution)) {
            return EventType.ISSUE_GENERICEVENT_ID;
        }
        return after.resolution == null ? EventType.ISSUE_REOPENED_ID : EventType.ISSUE_RESOLVED_ID;
    }
}
