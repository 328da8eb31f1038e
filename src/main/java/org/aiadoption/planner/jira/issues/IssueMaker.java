package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.function.Supplier;
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

    private final ActorContext actors;
    private final IssueService issueService;
    private final DraftValidation validation;
    private final JiraMessages messages;
    private final I18nResolver texts;

    IssueMaker(
            ActorContext actors,
            IssueService issueService,
            DraftValidation validation,
            JiraMessages messages,
            I18nResolver texts) {
        this.actors = actors;
        this.issueService = issueService;
        this.validation = validation;
        this.messages = messages;
        this.texts = texts;
    }

    Judgement judge(ApplicationUser actor, IssueDraft draft) {
        return validation.judge(actor, draft);
    }

    List<String> objections(ApplicationUser actor, IssueDraft draft) {
        return validation.judgeAnew(actor, draft) instanceof Judgement.Unfit unfit ? unfit.messages() : List.of();
    }

    /** {@code judging} is asked what {@link #judge} says of the draft, or said a moment ago. */
    Creation create(IssueDraft draft, Supplier<Judgement> judging) {
        try {
            Judgement judgement = judging.get();
            return judgement instanceof Judgement.Fit fit
                    ? actors.as(fit.actor(), actor -> create(actor, fit))
                    : new Creation.Rejected(((Judgement.Unfit) judgement).messages());
        } catch (RuntimeException e) {
            // Jira's exceptions tell its readers nothing, and may tell a stranger too much.
            LOG.error("Jira broke off the creation of \"{}\"", draft.text().summary(), e);
            return new Creation.Unclear(List.of(texts.getText("planner.tracker.broken")));
        }
    }

    private Creation create(ApplicationUser actor, Judgement.Fit fit) {
        IssueResult result = issueService.create(actor, fit.validated());
        return result.isValid()
                ? new Creation.Created(
                        result.getIssue().getId(), result.getIssue().getKey(), fit.labelled())
                : new Creation.Unclear(messages.of(result.getErrorCollection()));
    }
}
