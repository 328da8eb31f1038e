package org.aiadoption.host.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.aiadoption.host.data.DbException;
import org.aiadoption.host.jira.user.ThreadScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's IssueService. Writes are refused on a thread that serves no request and was not set up by
 * JiraThreadLocalUtil, and for a validation result that is not valid or was used before.
 */
public final class IssueOperations implements IssueService {
    private static final Logger LOG = LoggerFactory.getLogger(IssueOperations.class);

    private final IssueStore store;
    private final Checks checks;
    private final ThreadScope threads;
    private final CreateIssue creating;
    private final EditIssue editing;
    private final TransitionIssue transitions;

    IssueOperations(IssueStore store, Checks checks, ThreadScope threads, Parts parts) {
        this.store = store;
        this.checks = checks;
        this.threads = threads;
        this.creating = parts.creating();
        this.editing = parts.editing();
        this.transitions = parts.transitions();
    }

    /** The operations, each a class of its own. */
    record Parts(CreateIssue creating, EditIssue editing, TransitionIssue transitions) {}

    /** Does the writing, which a workflow may refuse. */
    @FunctionalInterface
    private interface Write {
        HostIssue run() throws WorkflowException;
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable Long issueId) {
        return visible(user, issueId == null ? Optional.empty() : store.byId(issueId));
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable String issueKey) {
        return visible(user, store.byKey(issueKey));
    }

    @Override
    public CreateValidationResult validateCreate(@Nullable ApplicationUser user, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        HostIssue issue = creating.validate(user, input, errors);
        return new CreateValidationResult(issue, errors, Map.of());
    }

    @Override
    public IssueResult create(@Nullable ApplicationUser user, CreateValidationResult validated) {
        HostIssue issue = require("create", validated);
        if (issue.isCreated()) {
            throw new IllegalStateException("This validation result was used to create " + issue.getKey());
        }
        return run(() -> creating.create(issue, user));
    }

    @Override
    public UpdateValidationResult validateUpdate(
            @Nullable ApplicationUser user, Long issueId, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        HostIssue issue = check(user, issueId, errors, (found, wrong) -> editing.validate(found, user, input, wrong));
        return new UpdateValidationResult(issue, errors, Map.of());
    }

    @Override
    public IssueResult update(@Nullable ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            @Nullable ApplicationUser user,
            UpdateValidationResult validated,
            EventDispatchOption option,
            boolean sendMail) {
        HostIssue issue = require("update", validated);
        return run(() -> editing.store(issue, user, option, sendMail));
    }

    @Override
    public DeleteValidationResult validateDelete(@Nullable ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        HostIssue issue = check(user, issueId, errors, (found, wrong) -> editing.validateDelete(found, user, wrong));
        return new DeleteValidationResult(issue, errors);
    }

    @Override
    public ErrorCollection delete(@Nullable ApplicationUser user, DeleteValidationResult validated) {
        return delete(user, validated, EventDispatchOption.ISSUE_DELETED, true);
    }

    @Override
    public ErrorCollection delete(
            @Nullable ApplicationUser user,
            DeleteValidationResult validated,
            EventDispatchOption option,
            boolean sendMail) {
        HostIssue issue = require("delete", validated);
        return run(() -> {
                    editing.delete(issue, user, option, sendMail);
                    return issue;
                })
                .getErrorCollection();
    }

    @Override
    public boolean isEditable(Issue issue, @Nullable ApplicationUser user) {
        return store.byId(issue.getId())
                .filter(found -> editing.isEditable(found, user))
                .isPresent();
    }

    @Override
    public TransitionValidationResult validateTransition(
            @Nullable ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        HostIssue issue = check(
                user,
                issueId,
                errors,
                (found, wrong) ->
                        transitions.validate(new TransitionIssue.Attempt(found, actionId, user), input, wrong));
        String[] comment = input.getActionParameters().getOrDefault(IssueFieldConstants.COMMENT, new String[] {""});
        return new TransitionValidationResult(issue, errors, Map.of(IssueFieldConstants.COMMENT, comment[0]), actionId);
    }

    @Override
    public IssueResult transition(@Nullable ApplicationUser user, TransitionValidationResult validated) {
        HostIssue issue = require("transition", validated);
        return run(() -> transitions.transition(
                new TransitionIssue.Attempt(issue, validated.getActionId(), user),
                String.valueOf(validated.getFieldValuesHolder().get(IssueFieldConstants.COMMENT))));
    }

    @Override
    public AssignValidationResult validateAssign(
            @Nullable ApplicationUser user, Long issueId, @Nullable String assignee) {
        ErrorCollection errors = new SimpleErrorCollection();
        HostIssue issue =
                check(user, issueId, errors, (found, wrong) -> editing.validateAssign(found, user, assignee, wrong));
        return new AssignValidationResult(issue, errors, assignee);
    }

    @Override
    public IssueResult assign(@Nullable ApplicationUser user, AssignValidationResult validated) {
        HostIssue issue = require("assign", validated);
        return run(() -> editing.store(issue, user, EventDispatchOption.ISSUE_ASSIGNED, true));
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput(Map.of());
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new IssueInput(actionParameters);
    }

    private IssueResult visible(@Nullable ApplicationUser user, Optional<HostIssue> found) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (found.isEmpty()) {
            errors.addErrorMessage("Issue Does Not Exist", ErrorCollection.Reason.NOT_FOUND);
        } else if (!checks.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, found.get(), user)) {
            errors.addErrorMessage(
                    "You do not have the permission to see the specified issue.",
                    user == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN);
        }
        return new IssueResult(errors.hasAnyErrors() ? null : found.get(), errors);
    }

    private @Nullable HostIssue check(
            @Nullable ApplicationUser user,
            Long issueId,
            ErrorCollection errors,
            BiConsumer<HostIssue, ErrorCollection> checking) {
        IssueResult seen = getIssue(user, issueId);
        seen.getErrorCollection()
                .getErrorMessages()
                .forEach(message -> errors.addErrorMessage(message, ErrorCollection.Reason.NOT_FOUND));
        if (seen.getIssue() instanceof HostIssue issue) {
            checking.accept(issue, errors);
            return issue;
        }
        return null;
    }

    private HostIssue require(String operation, IssueValidationResult validated) {
        threads.require("IssueService." + operation);
        MutableIssue issue = validated.getIssue();
        if (!validated.isValid() || !(issue instanceof HostIssue ours)) {
            throw new IllegalStateException(
                    "You can not " + operation + " an issue with an invalid validation result.");
        }
        return ours;
    }

    /** Jira's errors of a validator go to their fields; a workflow that breaks off is told in its own words. */
    @SuppressWarnings("unchecked") // OSWorkflow is older than generics
    private static IssueResult run(Write write) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            return new IssueResult(write.run());
        } catch (InvalidInputException refusal) {
            refusal.getGenericErrors().forEach(message -> errors.addErrorMessage(String.valueOf(message)));
            refusal.getErrors()
                    .forEach((field, message) -> errors.addError(String.valueOf(field), String.valueOf(message)));
        } catch (WorkflowException broken) {
            LOG.error("A workflow broke off: {}", broken.getMessage());
            errors.addErrorMessage(String.valueOf(broken.getMessage()));
        } catch (DbException | SearchIndex.Locked failure) {
            errors.addErrorMessage("Error storing issue: " + failure.getMessage(), ErrorCollection.Reason.SERVER_ERROR);
        }
        return new IssueResult(null, errors);
    }
}
