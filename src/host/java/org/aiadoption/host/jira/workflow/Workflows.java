package org.aiadoption.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Workflow;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * Runs issues through their workflows. Every action needs the permission to transition issues, and then what its own
 * conditions ask. The maps given to conditions, validators and functions carry {@code issue}, as in Jira.
 */
public final class Workflows {
    /** The permission to transition is a matter of the issue's workflow here: Jira asks it before any condition. */
    public record Action(int id, String name, Status to) {}

    private static final int CREATE_ACTION = 1;

    private final WorkflowSetup setup;
    private final Statuses statuses;
    private final PermissionManager permissions;

    public Workflows(Db db, Clock clock, Statuses statuses, PermissionManager permissions) {
        this.setup = new WorkflowSetup(new JdbcWorkflowStore(db, clock));
        this.statuses = statuses;
        this.permissions = permissions;
    }

    /** Starts a new issue's workflow and returns the entry. */
    public long start(String workflow, MutableIssue issue, @Nullable ApplicationUser user) throws WorkflowException {
        return workflowFor(user).initialize(workflow, CREATE_ACTION, inputs(issue));
    }

    public Status statusOf(long entry) {
        Workflow workflow = workflowFor(null);
        WorkflowDescriptor descriptor = workflow.getWorkflowDescriptor(workflow.getWorkflowName(entry));
        Step current = (Step) workflow.getCurrentSteps(entry).get(0);
        return statusOf(descriptor, current.getStepId());
    }

    public List<Action> available(Issue issue, long entry, @Nullable ApplicationUser user) {
        if (!permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)) {
            return List.of();
        }
        Workflow workflow = workflowFor(user);
        WorkflowDescriptor descriptor = workflow.getWorkflowDescriptor(workflow.getWorkflowName(entry));
        List<Action> found = new ArrayList<>();
        for (int id : workflow.getAvailableActions(entry, inputs(issue))) {
            ActionDescriptor action = descriptor.getAction(id);
            int step = action.getUnconditionalResult().getStep();
            found.add(new Action(id, action.getName(), statusOf(descriptor, step)));
        }
        return found;
    }

    /** Takes an action: validators may refuse it, post-functions may change the issue, which is not stored here. */
    public void take(MutableIssue issue, long entry, int actionId, @Nullable ApplicationUser user)
            throws WorkflowException {
        workflowFor(user).doAction(entry, actionId, inputs(issue));
    }

    /** What a refusal by a validator says. */
    public static List<String> messages(InvalidInputException refusal) {
        List<String> messages = new ArrayList<>();
        for (Object error : refusal.getGenericErrors()) {
            messages.add(String.valueOf(error));
        }
        for (Object error : refusal.getErrors().values()) {
            messages.add(String.valueOf(error));
        }
        return messages;
    }

    private Status statusOf(WorkflowDescriptor descriptor, int stepId) {
        StepDescriptor step = descriptor.getStep(stepId);
        return statuses.byId(String.valueOf(step.getMetaAttributes().get("jira.status.id")));
    }

    private Workflow workflowFor(@Nullable ApplicationUser user) {
        BasicWorkflow workflow = new IssueWorkflow(user == null ? "" : user.getKey());
        workflow.setConfiguration(setup);
        return workflow;
    }

    private static Map<String, Object> inputs(Issue issue) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        inputs.put("originalissueobject", issue);
        return inputs;
    }

    /** Finds the classes that a workflow names: Jira's own by their published names. */
    private static final class IssueWorkflow extends BasicWorkflow {
        private static final long serialVersionUID = 1L;

        IssueWorkflow(String caller) {
            super(caller);
        }

        @Override
        protected Object loadObject(String className) {
            return UpdateIssueField.NAME.equals(className) ? new UpdateIssueField() : super.loadObject(className);
        }
    }
}
