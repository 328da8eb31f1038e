package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.WorkflowException;
import java.util.Optional;
import org.aiadoption.host.jira.project.Projects;
import org.aiadoption.host.jira.workflow.Workflows;
import org.jspecify.annotations.Nullable;

/**
 * Makes an issue as Jira does: counter, workflow entry, row, each value, index entry, event, every step committed by
 * itself. Whoever is interrupted in between leaves what was done so far.
 */
final class CreateIssue {
    private final IssueWork work;
    private final Projects projects;
    private final Workflows workflows;
    private final Checks checks;
    private final FieldInput fields;

    CreateIssue(IssueWork work, Projects projects, Workflows workflows, Checks checks) {
        this.work = work;
        this.projects = projects;
        this.workflows = workflows;
        this.checks = checks;
        this.fields = new FieldInput(checks, work.store);
    }

    @Nullable HostIssue validate(@Nullable ApplicationUser user, IssueInputParameters input, ErrorCollection errors) {
        Project project = projects.getProjectObj(input.getProjectId());
        if (project == null || project.isArchived()) {
            errors.addError(IssueFieldConstants.PROJECT, "The project selected is invalid.");
            return null;
        }
        if (!checks.permissions().hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addErrorMessage(
                    user == null
                            ? "Anonymous users do not have permission to create issues in this project."
                                    + " Please try logging in first."
                            : "You do not have permission to create issues in this project.",
                    user == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN);
            return null;
        }
        return type(project, input, errors)
                .map(type -> fill(work.store.blank(project.getId(), type.getId()), user, input, errors))
                .orElse(null);
    }

    HostIssue create(HostIssue issue, @Nullable ApplicationUser user) throws WorkflowException {
        issue.number = projects.nextIssueNumber(issue.projectId);
        work.kill.pass("create:counter");
        issue.workflowEntry = workflows.start(issue, user);
        work.kill.pass("create:workflow");
        issue.statusId = workflows.statusOf(issue.workflowEntry).getId();
        issue.created = work.now();
        issue.updated = issue.created;
        work.writer.insertRow(issue);
        work.kill.pass("create:row");
        work.writer.storeValues(issue, "create");
        work.writer.index(issue);
        work.kill.pass("create:index");
        work.publish(issue, user, EventDispatchOption.Factory.get(EventType.ISSUE_CREATED_ID), true);
        work.kill.pass("create:event");
        return issue;
    }

    private HostIssue fill(
            HostIssue issue, @Nullable ApplicationUser user, IssueInputParameters input, ErrorCollection errors) {
        issue.creator = user == null ? null : user.getKey();
        fields.create(issue, input, errors);
        return issue;
    }

    private static Optional<IssueType> type(Project project, IssueInputParameters input, ErrorCollection errors) {
        String[] given = input.getActionParameters().get(IssueFieldConstants.ISSUE_TYPE);
        Optional<IssueType> type = project.getIssueTypes().stream()
                .filter(known ->
                        given != null && given.length == 1 && known.getId().equals(given[0]))
                .findFirst();
        if (type.isEmpty()) {
            errors.addError(IssueFieldConstants.ISSUE_TYPE, "The issue type selected is invalid.");
        } else if (type.get().isSubTask()) {
            errors.addError(
                    IssueFieldConstants.ISSUE_TYPE,
                    "Issue type is a sub-task but parent issue key or id not specified.");
            return Optional.empty();
        }
        return type;
    }
}
