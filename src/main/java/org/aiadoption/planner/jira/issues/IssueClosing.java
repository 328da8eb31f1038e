package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;

/** Closes issues by the first transition that leads straight to a finished status and asks for nothing. */
final class IssueClosing {

    /** Under this name a step carries its status, see {@code JiraWorkflow.STEP_STATUS_KEY}. */
    private static final String STATUS_OF_STEP = "jira.status.id";

    private static final String DONE = "done";

    private final IssueService issueService;
    private final IssueWorkflowManager transitions;
    private final WorkflowManager workflows;
    private final ConstantsManager constants;
    private final JiraMessages messages;
    private final I18nResolver texts;

    IssueClosing(
            IssueService issueService,
            IssueWorkflowManager transitions,
            WorkflowManager workflows,
            ConstantsManager constants,
            JiraMessages messages,
            I18nResolver texts) {
        this.issueService = issueService;
        this.transitions = transitions;
        this.workflows = workflows;
        this.constants = constants;
        this.messages = messages;
        this.texts = texts;
    }

    Optional<String> close(ApplicationUser actor, Issue issue) {
        if (DONE.equals(issue.getStatus().getStatusCategory().getKey())) {
            return Optional.empty();
        }
        WorkflowDescriptor workflow = workflows.getWorkflow(issue).getDescriptor();
        return transitions.getAvailableActions(issue, actor).stream()
                .filter(action -> finishes(workflow, action))
                .findFirst()
                .map(action -> close(actor, issue, action))
                .orElseGet(() -> Optional.of(texts.getText("planner.tracker.no-closing", issue.getKey())));
    }

    private boolean finishes(WorkflowDescriptor workflow, ActionDescriptor action) {
        StepDescriptor step = workflow.getStep(action.getUnconditionalResult().getStep());
        Object status = step == null ? null : step.getMetaAttributes().get(STATUS_OF_STEP);
        return status != null
                && constants.getStatuses().stream()
                        .filter(candidate -> candidate.getId().equals(status))
                        .map(Status::getStatusCategory)
                        .anyMatch(category -> DONE.equals(category.getKey()));
    }

    private Optional<String> close(ApplicationUser actor, Issue issue, ActionDescriptor action) {
        TransitionValidationResult validated = issueService.validateTransition(
                actor, issue.getId(), action.getId(), issueService.newIssueInputParameters());
        if (!validated.isValid()) {
            return Optional.of(joined(validated.getErrorCollection()));
        }
        IssueResult result = issueService.transition(actor, validated);
        return result.isValid() ? Optional.empty() : Optional.of(joined(result.getErrorCollection()));
    }

    private String joined(ErrorCollection errors) {
        return String.join(" ", messages.of(errors));
    }
}
