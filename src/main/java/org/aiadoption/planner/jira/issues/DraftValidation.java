package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.jira.issues.DraftForm.Material;

/** Lets Jira judge a draft and makes sure that nothing of it got lost in the form. Changes nothing. */
final class DraftValidation {

    /** The judgement. */
    sealed interface Judgement {

        /**
         * Jira would make the issue, exactly as drafted.
         *
         * @param actor whom Jira was asked for
         * @param labelled whether Jira took the label; where it hides labels it drops them
         */
        record Fit(ApplicationUser actor, CreateValidationResult validated, boolean labelled) implements Judgement {}

        /** Jira would not. */
        record Unfit(List<String> messages) implements Judgement {}
    }

    /** The form, and Jira's words about it. */
    record Paperwork(DraftForm form, JiraMessages messages) {}

    private final IssueService issueService;
    private final RecentFacts facts;
    private final EpicFields epicFields;
    private final Paperwork paperwork;
    private final I18nResolver texts;

    DraftValidation(
            IssueService issueService,
            RecentFacts facts,
            EpicFields epicFields,
            Paperwork paperwork,
            I18nResolver texts) {
        this.issueService = issueService;
        this.facts = facts;
        this.epicFields = epicFields;
        this.paperwork = paperwork;
        this.texts = texts;
    }

    /** With what Jira answered a moment ago, except that no draft is refused for that. */
    Judgement judge(ApplicationUser actor, IssueDraft draft) {
        Judgement judgement = ask(actor, draft);
        return judgement instanceof Judgement.Fit ? judgement : judgeAnew(actor, draft);
    }

    /** As Jira sees it now. */
    Judgement judgeAnew(ApplicationUser actor, IssueDraft draft) {
        facts.forget();
        return ask(actor, draft);
    }

    private Judgement ask(ApplicationUser actor, IssueDraft draft) {
        Project project = facts.project(draft.projectId());
        if (project == null) {
            return new Judgement.Unfit(List.of(texts.getText("planner.tracker.project-gone")));
        }
        Issue epic = draft.epicId() == null ? null : facts.issue(draft.epicId());
        Material material = paperwork.form().material(actor, draft, epic);
        List<String> unwritable = paperwork.form().unwritable(actor, project, draft, material);
        return unwritable.isEmpty() ? judge(actor, project, draft, material) : new Judgement.Unfit(unwritable);
    }

    private Judgement judge(ApplicationUser actor, Project project, IssueDraft draft, Material material) {
        CreateValidationResult validated = validate(actor, project, draft, material);
        if (!validated.isValid()) {
            return new Judgement.Unfit(paperwork.messages().of(validated.getErrorCollection()));
        }
        List<String> lost = lost(validated.getIssue(), draft);
        if (!lost.isEmpty()) {
            return new Judgement.Unfit(lost);
        }
        if (material.epic() != null) {
            putIntoEpic(validated.getIssue(), project, draft.typeId(), material.epic());
        }
        return new Judgement.Fit(actor, validated, labelled(validated.getIssue(), draft));
    }

    /** A colour is no reason to make no issue: where Jira does not take it, Jira chooses. */
    private CreateValidationResult validate(
            ApplicationUser actor, Project project, IssueDraft draft, Material material) {
        CreateValidationResult validated =
                issueService.validateCreate(actor, paperwork.form().fill(actor, project, draft, material));
        return colourRefused(project, draft, validated)
                ? validate(actor, project, draft.colourless(), material)
                : validated;
    }

    private boolean colourRefused(Project project, IssueDraft draft, CreateValidationResult validated) {
        return !validated.isValid()
                && draft.bond().colour() != null
                && epicFields
                        .epicColour(project, draft.typeId())
                        .filter(field ->
                                validated.getErrorCollection().getErrors().containsKey(field.getId()))
                        .isPresent();
    }

    /** Jira drops the values of fields that the field configuration hides, and says nothing. */
    private List<String> lost(MutableIssue issue, IssueDraft draft) {
        List<String> lost = new ArrayList<>();
        if (issue.getDueDate() == null
                || !issue.getDueDate().toLocalDateTime().toLocalDate().equals(draft.due())) {
            lost.add(texts.getText("planner.tracker.due-lost"));
        }
        if (issue.getDescription() == null || issue.getDescription().isBlank()) {
            lost.add(texts.getText("planner.tracker.description-lost"));
        }
        return lost;
    }

    private static boolean labelled(MutableIssue issue, IssueDraft draft) {
        return issue.getLabels().stream()
                .map(Label::getLabel)
                .anyMatch(draft.bond().label()::equals);
    }

    /**
     * The link is a value of the issue, and that value is the epic: both the value and its transport form are issues in
     * Jira Software's field type. The text form ({@code key:ABC-1}) is nowhere documented.
     */
    private void putIntoEpic(MutableIssue issue, Project project, String typeId, Issue epic) {
        epicFields.epicLink(project, typeId).ifPresent(field -> issue.setCustomFieldValue(field, epic));
    }
}
