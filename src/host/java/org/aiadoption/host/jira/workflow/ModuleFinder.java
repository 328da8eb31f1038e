package org.aiadoption.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a workflow names: Jira's own conditions and post-functions, under the names that Jira's workflows give
 * them, and the modules of enabled plugins. Nothing else is loaded.
 */
public final class ModuleFinder {
    private static final String PACKAGE = "com.atlassian.jira.workflow.";

    private final PermissionManager permissions;
    private final UserManager users;
    private final WorkflowModules plugins;

    public ModuleFinder(PermissionManager permissions, UserManager users, WorkflowModules plugins) {
        this.permissions = permissions;
        this.users = users;
        this.plugins = plugins;
    }

    @Nullable Object make(String className) {
        return switch (className) {
            case PACKAGE + "condition.PermissionCondition" ->
                (Condition) (vars, args, properties) -> permits(vars, args);
            case PACKAGE + "function.issue.UpdateIssueFieldFunction" ->
                (FunctionProvider) (vars, args, properties) -> updateField(vars, args);
            case PACKAGE + "function.event.FireIssueEventFunction" ->
                (FunctionProvider)
                        (vars, args, properties) -> subject(vars).fire(Long.parseLong(text(args, "eventTypeId")));
            default -> plugins.make(className.trim());
        };
    }

    private boolean permits(Map<?, ?> vars, Map<?, ?> args) {
        String caller = ((WorkflowContext) Objects.requireNonNull(vars.get("context"))).getCaller();
        ProjectPermissionKey permission = new ProjectPermissionKey(text(args, "permissionKey"));
        return permissions.hasPermission(permission, (Issue) subject(vars), users.getUserByKey(caller));
    }

    private static void updateField(Map<?, ?> vars, Map<?, ?> args) {
        if (!text(args, "field.name").equals("resolution")) {
            throw new IllegalArgumentException("A workflow sets only the resolution, not " + args.get("field.name"));
        }
        subject(vars).resolve(text(args, "field.value"));
    }

    private static WorkflowSubject subject(Map<?, ?> vars) {
        return (WorkflowSubject) Objects.requireNonNull(vars.get("issue"));
    }

    private static String text(Map<?, ?> args, String name) {
        Object value = args.get(name);
        return value == null ? "" : value.toString().trim();
    }
}
