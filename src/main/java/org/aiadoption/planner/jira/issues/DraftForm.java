package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.domain.plan.PhaseColour;
import org.jspecify.annotations.Nullable;

/**
 * Fills Jira's form for a new issue. The screens are skipped: without that, Jira silently drops every value whose field
 * is not on the create screen. What a field configuration requires stays required all the same, and every field that
 * the form leaves out gets its own default, such as the priority.
 */
final class DraftForm {

    private static final String UNASSIGNED = "";

    /**
     * What is looked up once for a draft.
     *
     * @param epic the issue of its epic; null for none, and where it is gone
     * @param due its due date as the actor would type it; empty if it could not be told from another day
     */
    record Material(@Nullable Issue epic, Optional<String> due) {}

    private final IssueService issueService;
    private final RecentFacts facts;
    private final EpicFields epicFields;
    private final PickerDates dates;
    private final I18nResolver texts;

    DraftForm(
            IssueService issueService,
            RecentFacts facts,
            EpicFields epicFields,
            PickerDates dates,
            I18nResolver texts) {
        this.issueService = issueService;
        this.facts = facts;
        this.epicFields = epicFields;
        this.dates = dates;
        this.texts = texts;
    }

    Material material(ApplicationUser actor, IssueDraft draft, @Nullable Issue epic) {
        return new Material(epic, dates.text(draft.due(), actor));
    }

    /**
     * What Jira would not refuse but lose or overlook: a due date that its form misreads, a due date that the actor may
     * not set (the screens hide it then, and without screens nobody asks), an epic that cannot be linked.
     */
    List<String> unwritable(ApplicationUser actor, Project project, IssueDraft draft, Material material) {
        List<String> unwritable = new ArrayList<>();
        if (mayOnlyCreate(actor, project)) {
            unwritable.add(texts.getText("planner.tracker.no-schedule-permission"));
        }
        if (material.due().isEmpty()) {
            unwritable.add(texts.getText(
                    "planner.tracker.due-not-writable", draft.due().toString()));
        }
        if (draft.epicId() != null) {
            unwritable.addAll(aboutEpic(project, draft.typeId(), material.epic()));
        }
        return unwritable;
    }

    /** The form of a draft of which nothing is {@link #unwritable}. */
    IssueInputParameters fill(ApplicationUser actor, Project project, IssueDraft draft, Material material) {
        IssueInputParameters form = issueService.newIssueInputParameters();
        form.setSkipScreenCheck(true);
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        fillDraft(form, draft, material.due().orElseThrow());
        fillPeople(form, actor, project);
        fillEpic(form, project, draft);
        fillLabel(form, draft.bond().label());
        draft.requiredValues().forEach(form::addCustomFieldValue);
        return form;
    }

    private static void fillDraft(IssueInputParameters form, IssueDraft draft, String due) {
        form.setProjectId(draft.projectId())
                .setIssueTypeId(draft.typeId())
                .setSummary(draft.text().summary())
                .setDescription(draft.text().description())
                .setDueDate(due);
    }

    /** Both take names, not keys. Whoever may not choose them gets Jira's choice, which for the reporter is the actor. */
    private void fillPeople(IssueInputParameters form, ApplicationUser actor, Project project) {
        if (facts.may(actor, ProjectPermissions.MODIFY_REPORTER, project)) {
            form.setReporterId(actor.getName());
        }
        if (facts.may(actor, ProjectPermissions.ASSIGN_ISSUES, project)) {
            form.setAssigneeId(UNASSIGNED);
        }
    }

    private void fillEpic(IssueInputParameters form, Project project, IssueDraft draft) {
        String name = draft.text().epicName();
        PhaseColour colour = draft.bond().colour();
        if (!name.isEmpty()) {
            epicFields.epicName(project, draft.typeId()).ifPresent(field -> give(form, field, name));
        }
        if (colour != null) {
            epicFields
                    .epicColour(project, draft.typeId())
                    .ifPresent(field -> give(form, field, EpicFields.stored(colour)));
        }
    }

    private static void give(IssueInputParameters form, CustomField field, String value) {
        form.addCustomFieldValue(field.getId(), value);
    }

    /**
     * One change and one event less than a label that is added later. A field configuration may hide labels, and Jira
     * drops this one then; so it is looked for when the issue is there.
     */
    private static void fillLabel(IssueInputParameters form, String label) {
        if (!label.isEmpty()) {
            form.addCustomFieldValue(IssueFieldConstants.LABELS, label);
        }
    }

    /** Whoever may not even create is told so by Jira. */
    private boolean mayOnlyCreate(ApplicationUser actor, Project project) {
        return !facts.may(actor, ProjectPermissions.SCHEDULE_ISSUES, project)
                && facts.may(actor, ProjectPermissions.CREATE_ISSUES, project);
    }

    private List<String> aboutEpic(Project project, String typeId, @Nullable Issue epic) {
        if (epicFields.epicLink(project, typeId).isEmpty()) {
            return List.of(texts.getText("planner.tracker.no-epic-link"));
        }
        return epic == null ? List.of(texts.getText("planner.tracker.epic-gone")) : List.of();
    }
}
