package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.Permissions;

/**
 * Jira's own permissions. Deactivated users may nothing, as they cannot log in either: Jira's permission schemes may
 * still name them.
 */
final class JiraPermissions implements Permissions {

    /** Who grants what. */
    record Authorities(
            PermissionManager inProjects,
            GlobalPermissionManager inJira,
            GroupManager groups,
            AssigneeService assignees) {}

    private final Authorities authorities;
    private final UserManager users;
    private final ProjectManager projects;
    private final IssueManager issues;

    JiraPermissions(Authorities authorities, UserManager users, ProjectManager projects, IssueManager issues) {
        this.authorities = authorities;
        this.users = users;
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    public boolean may(String userKey, Action action, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null
                && active(userKey)
                        .filter(user -> authorities.inProjects().hasPermission(key(action), project, user))
                        .isPresent();
    }

    @Override
    public boolean mayOnIssue(String userKey, Action action, long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue != null
                && active(userKey)
                        .filter(user -> authorities.inProjects().hasPermission(key(action), issue, user))
                        .isPresent();
    }

    @Override
    public Set<Long> browsable(String userKey, Collection<Long> issueIds) {
        Optional<ApplicationUser> user = active(userKey);
        return user.isEmpty() || issueIds.isEmpty()
                ? Set.of()
                : issues.getIssueObjects(issueIds).stream()
                        .filter(issue -> authorities.inProjects().hasPermission(key(Action.BROWSE), issue, user.get()))
                        .map(Issue::getId)
                        .collect(Collectors.toSet());
    }

    @Override
    public boolean assignable(String userKey, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null
                && active(userKey)
                        .filter(user -> authorities.assignees().isAssignable(project, user))
                        .isPresent();
    }

    @Override
    public boolean administersJira(String userKey) {
        return active(userKey)
                .filter(user -> authorities.inJira().hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }

    @Override
    public boolean inAnyGroup(String userKey, Set<String> groups) {
        return active(userKey)
                .filter(user ->
                        groups.stream().anyMatch(group -> authorities.groups().isUserInGroup(user, group)))
                .isPresent();
    }

    private Optional<ApplicationUser> active(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).filter(ApplicationUser::isActive);
    }

    private static ProjectPermissionKey key(Action action) {
        return switch (action) {
            case BROWSE -> ProjectPermissions.BROWSE_PROJECTS;
            case CREATE -> ProjectPermissions.CREATE_ISSUES;
            case EDIT -> ProjectPermissions.EDIT_ISSUES;
            case ASSIGN -> ProjectPermissions.ASSIGN_ISSUES;
            case LINK -> ProjectPermissions.LINK_ISSUES;
            case SCHEDULE -> ProjectPermissions.SCHEDULE_ISSUES;
            case DELETE -> ProjectPermissions.DELETE_ISSUES;
            case ADMINISTER -> ProjectPermissions.ADMINISTER_PROJECTS;
        };
    }
}
