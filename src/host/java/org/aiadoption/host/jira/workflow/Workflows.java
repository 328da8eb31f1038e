package org.aiadoption.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Workflow;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.StoredWorkflows;
import org.jspecify.annotations.Nullable;

/**
 * Runs issues through their workflows. Every action needs the permission to transition issues, and then what its own
 * conditions ask. The maps given to conditions, validators and functions carry {@code issue},
 * {@code originalissueobject}, {@code pkey} and what the transition's screen gave, as in Jira.
 */
public final class Workflows {
    /** An action, the status it leads to, and the id of its screen if it has one. */
    public record Action(int id, String name, Status to, Optional<Long> screen) {}

    /** Who does what to which issue; {@code given} is what the transition's screen gave beside the issue's fields. */
    public record Passage(MutableIssue issue, Issue before, long entry, Map<String, ?> given) {}

    /** Where workflows are kept, and whose time they run on. */
    public record Ground(Db db, Clock clock) {}

    private static final int CREATE_ACTION = 1;

    private final StoredWorkflows schemes;
    private final WorkflowSetup setup;
    private final Statuses statuses;
    private final PermissionManager permissions;
    private final ModuleFinder finder;

    public Workflows(Ground ground, Statuses statuses, PermissionManager permissions, ModuleFinder finder) {
        this.schemes = new StoredWorkflows(ground.db());
        this.setup = new WorkflowSetup(ground.db(), new JdbcWorkflowStore(ground.db(), ground.clock()));
        this.statuses = statuses;
        this.permissions = permissions;
        this.finder = finder;
    }

    /** The name of the workflow that an issue of this type follows in this project. */
    public String of(long project, String type) {
        return schemes.of(project, Long.parseLong(type));
    }

    /** Starts a new issue's workflow and returns the entry. */
    public long start(MutableIssue issue, @Nullable ApplicationUser user) throws WorkflowException {
        return workflowFor(user)
                .initialize(of(issue.getProjectId(), issue.getIssueTypeId()), CREATE_ACTION, inputs(issue, issue));
    }

    /** The workflow that an entry runs through. */
    public WorkflowDescriptor descriptor(long entry) {
        Workflow workflow = workflowFor(null);
        return workflow.getWorkflowDescriptor(workflow.getWorkflowName(entry));
    }

    public Status statusOf(long entry) {
        Workflow workflow = workflowFor(null);
        WorkflowDescriptor descriptor = descriptor(entry);
        Step current = (Step) workflow.getCurrentSteps(entry).get(0);
        return statusOf(descriptor, current.getStepId());
    }

    /** No action at all when one of the conditions cannot be loaded: OSWorkflow logs that and gives up. */
    public List<Action> available(Issue issue, long entry, @Nullable ApplicationUser user) {
        if (!permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)) {
            return List.of();
        }
        Workflow workflow = workflowFor(user);
        WorkflowDescriptor descriptor = workflow.getWorkflowDescriptor(workflow.getWorkflowName(entry));
        List<Action> found = new ArrayList<>();
        for (int id : workflow.getAvailableActions(entry, inputs(issue, issue))) {
            ActionDescriptor action = descriptor.getAction(id);
            int step = action.getUnconditionalResult().getStep();
            found.add(new Action(id, action.getName(), statusOf(descriptor, step), screen(action)));
        }
        return found;
    }

    /** Takes an action; a refusal by a validator is an {@link com.opensymphony.workflow.InvalidInputException}. */
    public void take(Passage passage, int actionId, @Nullable ApplicationUser user) throws WorkflowException {
        Map<String, Object> inputs = inputs(passage.issue(), passage.before());
        inputs.putAll(passage.given());
        workflowFor(user).doAction(passage.entry(), actionId, inputs);
    }

    /**
     * Puts an issue whose project or type changed on the workflow it follows now, at the step of its status; nothing
     * if that workflow has no such step.
     */
    public Optional<Long> migrate(MutableIssue issue, String statusId) throws WorkflowException {
        String target = of(issue.getProjectId(), issue.getIssueTypeId());
        Optional<Integer> step = StoredWorkflows.stepWith(setup.getWorkflow(target), statusId);
        return step.isPresent() ? Optional.of(setup.placeAt(target, step.get())) : Optional.empty();
    }

    private static Optional<Long> screen(ActionDescriptor action) {
        Object id = action.getMetaAttributes().get("jira.fieldscreen.id");
        return id == null || action.getView() == null ? Optional.empty() : Optional.of(Long.valueOf(id.toString()));
    }

    private Status statusOf(WorkflowDescriptor descriptor, int stepId) {
        return statuses.byId(StoredWorkflows.statusOf(descriptor.getStep(stepId)));
    }

    private Workflow workflowFor(@Nullable ApplicationUser user) {
        BasicWorkflow workflow = new IssueWorkflow(user == null ? "" : user.getKey(), finder);
        workflow.setConfiguration(setup);
        return workflow;
    }

    private static Map<String, Object> inputs(Issue issue, Issue before) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        inputs.put("originalissueobject", before);
        inputs.put("pkey", issue.getProjectObject().getKey());
        return inputs;
    }

    /** Finds the classes that a workflow names. Nothing else is loaded: what nobody offers cannot be run. */
    private static final class IssueWorkflow extends BasicWorkflow {
        private static final long serialVersionUID = 1L;
        private final transient ModuleFinder finder;

        IssueWorkflow(String caller, ModuleFinder finder) {
            super(caller);
            this.finder = finder;
        }

        @Override
        protected @Nullable Object loadObject(String name) {
            return finder.make(name);
        }
    }
}
