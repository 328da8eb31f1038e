package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.WorkflowException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.aiadoption.host.jira.project.Projects;
import org.aiadoption.host.jira.workflow.Workflows;
import org.jspecify.annotations.Nullable;

/**
 * Moves an issue to another project or type: it keeps its id and gets a new key, and the old key still leads to it. It
 * keeps its status where the new workflow has it. What has no place in the new project is dropped.
 */
public final class MoveIssue {
    private final IssueWork work;
    private final Projects projects;
    private final Workflows workflows;
    private final Checks checks;

    MoveIssue(IssueWork work, Projects projects, Workflows workflows, Checks checks) {
        this.work = work;
        this.projects = projects;
        this.workflows = workflows;
        this.checks = checks;
    }

    /** Where to. */
    public record Target(Project project, String typeId) {}

    /** Moves the issue, or says why not. */
    public ErrorCollection move(long issueId, Target target, ApplicationUser user) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<HostIssue> found = work.store.byId(issueId);
        if (found.isEmpty()) {
            errors.addErrorMessage("Issue Does Not Exist", ErrorCollection.Reason.NOT_FOUND);
            return errors;
        }
        refusals(found.get(), target, user, errors);
        if (!errors.hasAnyErrors()) {
            try {
                move(found.get(), target, user);
            } catch (WorkflowException broken) {
                errors.addErrorMessage(String.valueOf(broken.getMessage()));
            }
        }
        return errors;
    }

    private void refusals(HostIssue issue, Target target, ApplicationUser user, ErrorCollection errors) {
        if (!checks.permissions().hasPermission(ProjectPermissions.MOVE_ISSUES, issue, user)) {
            errors.addErrorMessage(
                    "You do not have permission to move issues in this project.", ErrorCollection.Reason.FORBIDDEN);
        } else if (!checks.permissions().hasPermission(ProjectPermissions.CREATE_ISSUES, target.project(), user)) {
            errors.addError("pid", "You do not have permission to create issues in this project.");
        } else if (target.project().getIssueTypes().stream()
                .noneMatch(type -> type.getId().equals(target.typeId()))) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        } else {
            checks.layouts().required(target.project(), target.typeId()).stream()
                    .filter(field -> field instanceof CustomField && CustomInput.isEmpty(issue, field.getId()))
                    .forEach(field -> errors.addError(field.getId(), field.getName() + " is required."));
        }
    }

    /** One transaction, as in Jira; afterwards index and event. */
    private void move(HostIssue issue, Target target, ApplicationUser user) throws WorkflowException {
        HostIssue before = work.store.byId(Objects.requireNonNull(issue.id)).orElseThrow();
        work.writer.together(() -> store(before, issue, target, user));
        work.kill.pass("move:commit");
        work.writer.index(issue);
        boolean elsewhere = !issue.projectId.equals(before.projectId);
        work.publish(
                issue,
                user,
                EventDispatchOption.Factory.get(elsewhere ? EventType.ISSUE_MOVED_ID : EventType.ISSUE_UPDATED_ID),
                true);
    }

    private void store(HostIssue before, HostIssue issue, Target target, ApplicationUser user)
            throws WorkflowException {
        issue.typeId = target.typeId();
        if (!issue.projectId.equals(target.project().getId())) {
            issue.projectId = target.project().getId();
            issue.number = projects.nextIssueNumber(issue.projectId);
            work.kill.pass("move:counter");
            work.writer.keepPlace(before);
        }
        issue.securityLevel = levelThere(issue);
        dropForeignValues(issue);
        changeWorkflow(before, issue, user);
        issue.updated = work.now();
        work.writer.updateRow(issue);
        work.kill.pass("move:row");
        if (issue.workflowEntry != before.workflowEntry) {
            work.writer.endWorkflow(before.workflowEntry);
        }
        work.writer.storeChanges(before, issue, work.store.fields().getCustomFieldObjects());
        work.history.record(Objects.requireNonNull(issue.id), user, ChangeLog.between(before, issue));
        work.kill.pass("move:history");
    }

    private static @Nullable Long levelThere(HostIssue issue) {
        SecurityLevels levels = issue.lookups.world().levels();
        boolean known =
                levels.of(issue.projectId).stream().anyMatch(level -> Objects.equals(level.id(), issue.securityLevel));
        return known ? issue.securityLevel : levels.defaultOf(issue.projectId).orElse(null);
    }

    private void dropForeignValues(HostIssue issue) {
        for (CustomField field : work.store.fields().getCustomFieldObjects()) {
            if (!field.isInScope(issue.getProjectObject(), List.of(issue.typeId))) {
                issue.values.text(field.getIdAsLong(), null);
            }
        }
    }

    private void changeWorkflow(HostIssue before, HostIssue issue, ApplicationUser user) throws WorkflowException {
        if (workflows.of(before.projectId, before.typeId).equals(workflows.of(issue.projectId, issue.typeId))) {
            return;
        }
        Optional<Long> kept = workflows.migrate(issue, String.valueOf(issue.statusId));
        issue.workflowEntry = kept.isPresent() ? kept.get() : workflows.start(issue, user);
        issue.statusId = workflows.statusOf(issue.workflowEntry).getId();
    }
}
