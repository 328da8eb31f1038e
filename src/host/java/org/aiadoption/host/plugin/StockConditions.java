package org.aiadoption.host.plugin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The conditions that Jira itself brings, by the class name under which descriptors name them. */
public final class StockConditions {
    private static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;

    public StockConditions(
            JiraAuthenticationContext authentication,
            GlobalPermissionManager globalPermissions,
            PermissionManager permissions) {
        this.authentication = authentication;
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
    }

    Optional<Predicate<Map<String, Object>>> find(String className, Map<String, String> params) {
        if (!className.startsWith(PACKAGE)) {
            return Optional.empty();
        }
        return switch (className.substring(PACKAGE.length())) {
            case "UserLoggedInCondition" -> Optional.of(context -> authentication.getLoggedInUser() != null);
            case "UserIsAdminCondition" -> Optional.of(context -> holds(GlobalPermissionKey.ADMINISTER));
            case "UserIsSysAdminCondition" -> Optional.of(context -> holds(GlobalPermissionKey.SYSTEM_ADMIN));
            case "UserIsProjectAdminCondition" ->
                Optional.of(context -> holds(ProjectPermissions.ADMINISTER_PROJECTS, context));
            case "HasProjectPermissionCondition", "HasIssuePermissionCondition" -> {
                ProjectPermissionKey permission = new ProjectPermissionKey(params.getOrDefault("permission", ""));
                yield Optional.of(context -> holds(permission, context));
            }
            default -> throw new ModuleProblem("the condition " + className + " is not known to this host");
        };
    }

    private boolean holds(GlobalPermissionKey permission) {
        return globalPermissions.hasPermission(permission, authentication.getLoggedInUser());
    }

    private boolean holds(ProjectPermissionKey permission, Map<String, Object> context) {
        if (context.get("issue") instanceof Issue issue) {
            return permissions.hasPermission(permission, issue, authentication.getLoggedInUser());
        }
        return context.get("project") instanceof Project project
                && permissions.hasPermission(permission, project, authentication.getLoggedInUser());
    }
}
