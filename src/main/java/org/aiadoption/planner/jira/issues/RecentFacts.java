package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What the drafts of a plan ask Jira for one after the other: the project, the epic, what the actor may there, and how
 * the actor types days. */
final class RecentFacts {

    private final ProjectManager projects;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final DateTimeFormatterFactory formatters;
    private final Recent<Long, Project> recentProjects;
    private final Recent<Long, Issue> recentIssues;
    private final Recent<Right, Boolean> recentRights;
    private final Recent<String, DateTimeFormatter> recentPickers;

    private record Right(ProjectPermissionKey permission, long projectId, String userKey) {}

    RecentFacts(
            ProjectManager projects,
            IssueManager issues,
            PermissionManager permissions,
            DateTimeFormatterFactory formatters,
            LongSupplier nanoTime) {
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.formatters = formatters;
        this.recentProjects = new Recent<>(nanoTime);
        this.recentIssues = new Recent<>(nanoTime);
        this.recentRights = new Recent<>(nanoTime);
        this.recentPickers = new Recent<>(nanoTime);
    }

    @Nullable Project project(long id) {
        return recentProjects.of(id, projects::getProjectObj);
    }

    @Nullable Issue issue(long id) {
        return recentIssues.of(id, issues::getIssueObject);
    }

    boolean may(ApplicationUser user, ProjectPermissionKey permission, Project project) {
        Right right = new Right(permission, project.getId(), user.getKey());
        return Boolean.TRUE.equals(
                recentRights.of(right, asked -> permissions.hasPermission(permission, project, user)));
    }

    /** How this user types days, in Jira's own zone, since a due date is a day and no moment. */
    DateTimeFormatter picker(ApplicationUser user) {
        return Objects.requireNonNull(recentPickers.of(
                user.getKey(),
                asked -> formatters
                        .formatter()
                        .forUser(user)
                        .withStyle(DateTimeStyle.DATE_PICKER)
                        .withSystemZone()));
    }

    void forget() {
        recentProjects.forget();
        recentIssues.forget();
        recentRights.forget();
        recentPickers.forget();
    }
}
