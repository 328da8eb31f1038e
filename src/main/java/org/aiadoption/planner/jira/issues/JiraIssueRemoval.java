package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.domain.plan.Touch;

/** Taking issues away through Jira's Java API. Safe for any thread that Jira's thread locals are set up on. */
final class JiraIssueRemoval implements IssueRemoval {

    private static final boolean NO_MAIL = false;

    private final ActorContext actors;
    private final IssueService issueService;
    private final IssueManager issues;
    private final IssueTouches touches;
    private final IssueClosing closing;
    private final JiraMessages messages;

    JiraIssueRemoval(
            ActorContext actors,
            IssueService issueService,
            IssueManager issues,
            IssueTouches touches,
            IssueClosing closing,
            JiraMessages messages) {
        this.actors = actors;
        this.issueService = issueService;
        this.issues = issues;
        this.touches = touches;
        this.closing = closing;
        this.messages = messages;
    }

    @Override
    public Set<Touch> touches(long issueId, Footprint made) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? Set.of() : touches.of(issue, made);
    }

    @Override
    public Optional<String> delete(String actorKey, long issueId) {
        return issues.getIssueObject(issueId) == null
                ? Optional.empty()
                : actors.inNameOf(actorKey, actor -> delete(actor, issueId), Optional::of);
    }

    private Optional<String> delete(ApplicationUser actor, long issueId) {
        DeleteValidationResult validated = issueService.validateDelete(actor, issueId);
        ErrorCollection errors = validated.isValid()
                ? issueService.delete(actor, validated, EventDispatchOption.ISSUE_DELETED, NO_MAIL)
                : validated.getErrorCollection();
        return errors.hasAnyErrors() ? Optional.of(String.join(" ", messages.of(errors))) : Optional.empty();
    }

    @Override
    public Optional<String> close(String actorKey, long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null
                ? Optional.empty()
                : actors.inNameOf(actorKey, actor -> closing.close(actor, issue), Optional::of);
    }
}
