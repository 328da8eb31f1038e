package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;

/**
 * Gives issues to people without mail. {@code IssueService.assign} always mails, an update need not; its event is still
 * sent, so that listeners and automation learn of it as of any assignment.
 */
final class IssueAssignments {

    private static final boolean NO_MAIL = false;

    private final IssueService issueService;
    private final IssueManager issues;
    private final UserManager users;
    private final JiraMessages messages;
    private final I18nResolver texts;

    IssueAssignments(
            IssueService issueService,
            IssueManager issues,
            UserManager users,
            JiraMessages messages,
            I18nResolver texts) {
        this.issueService = issueService;
        this.issues = issues;
        this.users = users;
        this.messages = messages;
        this.texts = texts;
    }

    Optional<String> assign(ApplicationUser actor, long issueId, String assigneeKey) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return Optional.of(texts.getText("planner.tracker.issue-gone"));
        }
        if (issue.getAssigneeId() != null) {
            return Optional.empty();
        }
        ApplicationUser assignee = users.getUserByKey(assigneeKey);
        return assignee == null
                ? Optional.of(texts.getText("planner.tracker.assignee-gone"))
                : assign(actor, issue, assignee);
    }

    private Optional<String> assign(ApplicationUser actor, Issue issue, ApplicationUser assignee) {
        UpdateValidationResult validated = issueService.validateUpdate(actor, issue.getId(), form(assignee));
        if (!validated.isValid()) {
            return Optional.of(joined(validated.getErrorCollection()));
        }
        if (!assignee.getKey().equals(validated.getIssue().getAssigneeId())) {
            return Optional.of(texts.getText("planner.tracker.not-assigned", issue.getKey()));
        }
        IssueResult result = issueService.update(actor, validated, EventDispatchOption.ISSUE_ASSIGNED, NO_MAIL);
        return result.isValid() ? Optional.empty() : Optional.of(joined(result.getErrorCollection()));
    }

    private IssueInputParameters form(ApplicationUser assignee) {
        IssueInputParameters form = issueService.newIssueInputParameters();
        form.setSkipScreenCheck(true);
        form.setRetainExistingValuesWhenParameterNotProvided(true);
        form.setAssigneeId(assignee.getName());
        return form;
    }

    private String joined(ErrorCollection errors) {
        return String.join(" ", messages.of(errors));
    }
}
