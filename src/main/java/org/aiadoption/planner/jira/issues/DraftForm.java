package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.application.port.IssueDraft;

/**
 * Fills Jira's form for a new issue. The screens are skipped: without that, Jira silently drops every value whose field
 * is not on the create screen. What a field configuration requires stays required all the same, and every field that
 * the form leaves out gets its own default, such as the priority.
 */
final class DraftForm {

    private static final String UNASSIGNED = "";

    private final IssueService issueService;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final EpicFields epicFields;
    private final PickerDates dates;
    private final I18nResolver texts;

    DraftForm(
            IssueService issueService,
            IssueManager issues,
            PermissionManager permissions,
            EpicFields epicFields,
            PickerDates dates,
            I18nResolver texts) {
        this.issueService = issueService;
        this.issues = issues;
        this.permissions = permissions;
        this.epicFields = epicFields;
        this.dates = dates;
        this.texts = texts;
    }

    /**
     * What Jira would not refuse but lose or overlook: a due date that its form misreads, a due date that the actor may
     * not set (the screens hide it then, and without screens nobody asks), an epic that cannot be linked.
     */
    List<String> unwritable(ApplicationUser actor, Project project, IssueDraft draft) {
        List<String> unwritable = new ArrayList<>();
        if (mayOnlyCreate(actor, project)) {
            unwritable.add(texts.getText("planner.tracker.no-schedule-permission"));
        }
        if (dates.text(draft.due(), actor).isEmpty()) {
            unwritable.add(texts.getText(
                    "planner.tracker.due-not-writable", draft.due().toString()));
        }
        if (draft.epicId() != null) {
            unwritable.addAll(aboutEpic(project, draft.typeId(), draft.epicId()));
        }
        return unwritable;
    }

    /** The form of a draft of which nothing is {@link #unwritable}. */
    IssueInputParameters fill(ApplicationUser actor, Project project, IssueDraft draft) {
        IssueInputParameters form = issueService.newIssueInputParameters();
        form.setSkipScreenCheck(true);
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        fillDraft(form, actor, draft);
        fillPeople(form, actor, project);
        fillEpicName(form, project, draft);
        draft.requiredValues().forEach(form::addCustomFieldValue);
        return form;
    }

    private void fillDraft(IssueInputParameters form, ApplicationUser actor, IssueDraft draft) {
        form.setProjectId(draft.projectId())
                .setIssueTypeId(draft.typeId())
                .setSummary(draft.text().summary())
                .setDescription(draft.text().description())
                .setDueDate(dates.text(draft.due(), actor).orElseThrow());
    }

    /** Both take names, not keys. Whoever may not choose them gets Jira's choice, which for the reporter is the actor. */
    private void fillPeople(IssueInputParameters form, ApplicationUser actor, Project project) {
        if (permissions.hasPermission(ProjectPermissions.MODIFY_REPORTER, project, actor)) {
            form.setReporterId(actor.getName());
        }
        if (permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, project, actor)) {
            form.setAssigneeId(UNASSIGNED);
        }
    }

    private void fillEpicName(IssueInputParameters form, Project project, IssueDraft draft) {
        String name = draft.text().epicName();
        if (!name.isEmpty()) {
            epicFields
                    .epicName(project, draft.typeId())
                    .ifPresent(field -> form.addCustomFieldValue(field.getId(), name));
        }
    }

    /** Whoever may not even create is told so by Jira. */
    private boolean mayOnlyCreate(ApplicationUser actor, Project project) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, actor)
                && !permissions.hasPermission(ProjectPermissions.SCHEDULE_ISSUES, project, actor);
    }

    private List<String> aboutEpic(Project project, String typeId, long epicId) {
        if (epicFields.epicLink(project, typeId).isEmpty()) {
            return List.of(texts.getText("planner.tracker.no-epic-link"));
        }
        return issues.getIssueObject(epicId) == null ? List.of(texts.getText("planner.tracker.epic-gone")) : List.of();
    }
}
