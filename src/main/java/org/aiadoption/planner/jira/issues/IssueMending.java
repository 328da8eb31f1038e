package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.IssueDraft;

/**
 * Gives an issue whose making broke off what came after its row: epic name, epic, and the values of required fields.
 * What is there, by Jira's hand or somebody's, stays. The update also puts the issue into the search index, which a
 * creation that broke off did not reach: {@code IssueService.update} promises to save and to re-index.
 */
final class IssueMending {

    private static final boolean NO_MAIL = false;

    private final IssueService issueService;
    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final EpicFields epicFields;
    private final JiraMessages messages;
    private final I18nResolver texts;

    IssueMending(
            IssueService issueService,
            IssueManager issues,
            CustomFieldManager fields,
            EpicFields epicFields,
            JiraMessages messages,
            I18nResolver texts) {
        this.issueService = issueService;
        this.issues = issues;
        this.fields = fields;
        this.epicFields = epicFields;
        this.messages = messages;
        this.texts = texts;
    }

    Optional<String> mend(ApplicationUser actor, long issueId, IssueDraft draft) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? Optional.of(texts.getText("planner.tracker.issue-gone")) : mend(actor, issue, draft);
    }

    private Optional<String> mend(ApplicationUser actor, Issue issue, IssueDraft draft) {
        UpdateValidationResult validated = issueService.validateUpdate(actor, issue.getId(), form(issue, draft));
        if (!validated.isValid()) {
            return Optional.of(joined(validated.getErrorCollection()));
        }
        missingEpicLink(issue, draft)
                .ifPresent(field ->
                        validated.getIssue().setCustomFieldValue(field, issues.getIssueObject(draft.epicId())));
        IssueResult result = issueService.update(actor, validated, EventDispatchOption.ISSUE_UPDATED, NO_MAIL);
        return result.isValid() ? Optional.empty() : Optional.of(joined(result.getErrorCollection()));
    }

    private String joined(ErrorCollection errors) {
        return String.join(" ", messages.of(errors));
    }

    private IssueInputParameters form(Issue issue, IssueDraft draft) {
        IssueInputParameters form = issueService.newIssueInputParameters();
        form.setSkipScreenCheck(true);
        form.setRetainExistingValuesWhenParameterNotProvided(true);
        wanted(issue, draft).forEach((fieldId, value) -> {
            CustomField field = fields.getCustomFieldObject(fieldId);
            if (field != null && issue.getCustomFieldValue(field) == null) {
                form.addCustomFieldValue(fieldId, value);
            }
        });
        return form;
    }

    private Map<String, String> wanted(Issue issue, IssueDraft draft) {
        Map<String, String> wanted = new HashMap<>(draft.requiredValues());
        wanted.keySet().removeIf(fieldId -> !JiraMessages.isCustom(fieldId));
        if (!draft.text().epicName().isEmpty()) {
            epicFields
                    .epicName(issue.getProjectObject(), issue.getIssueTypeId())
                    .ifPresent(field -> wanted.put(field.getId(), draft.text().epicName()));
        }
        return wanted;
    }

    boolean inEpic(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null || emptyEpicLink(issue).isEmpty();
    }

    private Optional<CustomField> missingEpicLink(Issue issue, IssueDraft draft) {
        return draft.epicId() == null || issues.getIssueObject(draft.epicId()) == null
                ? Optional.empty()
                : emptyEpicLink(issue);
    }

    private Optional<CustomField> emptyEpicLink(Issue issue) {
        return epicFields
                .epicLink(issue.getProjectObject(), issue.getIssueTypeId())
                .filter(field -> issue.getCustomFieldValue(field) == null);
    }
}
