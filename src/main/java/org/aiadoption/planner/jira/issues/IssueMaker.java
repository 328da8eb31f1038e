package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.jira.issues.DraftValidation.Judgement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes issues. Once {@code IssueService.create} has been called, only a result with an issue is an answer: an error
 * result or an exception may come after the row was written, so both are unclear.
 */
final class IssueMaker {

    private static final Logger LOG = LoggerFactory.getLogger(IssueMaker.class);

    private final IssueService issueService;
    private final DraftValidation validation;
    private final JiraMessages messages;
    private final I18nResolver texts;

    IssueMaker(IssueService issueService, DraftValidation validation, JiraMessages messages, I18nResolver texts) {
        this.issueService = issueService;
        this.validation = validation;
        this.messages = messages;
        this.texts = texts;
    }

    List<String> objections(ApplicationUser actor, IssueDraft draft) {
        return validation.judge(actor, draft) instanceof Judgement.Unfit unfit ? unfit.messages() : List.of();
    }

    Creation create(ApplicationUser actor, IssueDraft draft) {
        try {
            Judgement judgement = validation.judge(actor, draft);
            return judgement instanceof Judgement.Fit fit
                    ? create(actor, fit.validated())
                    : new Creation.Rejected(((Judgement.Unfit) judgement).messages());
        } catch (RuntimeException e) {
            // Jira's exceptions tell its readers nothing, and may tell a stranger too much.
            LOG.error("Jira broke off the creation of \"{}\"", draft.text().summary(), e);
            return new Creation.Unclear(List.of(texts.getText("planner.tracker.broken")));
        }
    }

    private Creation create(ApplicationUser actor, CreateValidationResult validated) {
        IssueResult result = issueService.create(actor, validated);
        return result.isValid()
                ? new Creation.Created(
                        result.getIssue().getId(), result.getIssue().getKey())
                : new Creation.Unclear(messages.of(result.getErrorCollection()));
    }
}
