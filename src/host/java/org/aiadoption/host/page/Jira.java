package org.aiadoption.host.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.Users;
import org.jspecify.annotations.Nullable;

/** Short ways to what every page asks of Jira's half; nothing is returned that the user may not browse. */
final class Jira {
    private final JiraHalf half;
    private final Clock clock;

    Jira(JiraHalf half, Clock clock) {
        this.half = half;
        this.clock = clock;
    }

    <T> T get(Class<T> type) {
        return half.get(type);
    }

    JiraAuthenticationContext authentication() {
        return get(JiraAuthenticationContext.class);
    }

    Users users() {
        return get(Users.class);
    }

    Instant now() {
        return clock.instant();
    }

    boolean administers(@Nullable ApplicationUser user) {
        return user != null && get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    boolean may(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        return get(PermissionManager.class).hasPermission(permission, project, user);
    }

    boolean may(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return get(PermissionManager.class).hasPermission(permission, issue, user);
    }

    List<Project> projects(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        return get(PermissionManager.class).getProjects(permission, user).stream()
                .sorted(Comparator.comparing(Project::getName))
                .toList();
    }

    Optional<Project> project(String key, @Nullable ApplicationUser user) {
        return Optional.ofNullable(get(ProjectManager.class).getProjectObjByKey(key))
                .filter(found -> may(ProjectPermissions.BROWSE_PROJECTS, found, user));
    }

    Optional<Issue> issue(String key, @Nullable ApplicationUser user) {
        return Optional.ofNullable(get(IssueService.class).getIssue(user, key).getIssue());
    }

    Optional<Issue> issue(Long id, @Nullable ApplicationUser user) {
        return Optional.ofNullable(get(IssueService.class).getIssue(user, id).getIssue());
    }

    /** Runs a query that this host wrote itself, hence a valid one. */
    SearchResults<Issue> search(String jql, @Nullable ApplicationUser user, int start, int max) {
        return search(get(SearchService.class).parseQuery(user, jql).getQuery(), user, start, max);
    }

    SearchResults<Issue> search(Query query, @Nullable ApplicationUser user, int start, int max) {
        try {
            return get(SearchService.class).search(user, query, new PagerFilter<Issue>(start, max));
        } catch (SearchException e) {
            throw new IllegalStateException("The search failed", e);
        }
    }
}
