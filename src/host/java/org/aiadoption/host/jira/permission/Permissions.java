package org.aiadoption.host.jira.permission;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * Permission schemes, asked in one statement. A deactivated user may do nothing, and an archived project allows nothing
 * but browsing; a Jira in read-only mode neither. On an issue, its security level has the last word.
 */
public final class Permissions implements PermissionManager, AssigneeService {
    private static final String HELD = """
            select p.id from project p join permission_grant g on g.scheme_id = p.permission_scheme
            where g.permission = ? and (p.archived = false or g.permission = 'BROWSE_PROJECTS') and (
            g.holder_type = 'anyone'
            or (g.holder_type = 'user' and g.holder = ?)
            or (g.holder_type = 'lead' and p.lead_key = ?)
            or (g.holder_type = 'group' and g.holder in (select m.group_name from membership m where m.user_key = ?))
            or (g.holder_type = 'role' and exists (select 1 from role_actor a
            where a.project_id = p.id and a.role_name = g.holder and ((a.holder_type = 'user' and a.holder = ?)
            or (a.holder_type = 'group' and a.holder in
            (select m.group_name from membership m where m.user_key = ?))))))
            """;
    private static final int TIMES_USER = 5;
    private static final String NOBODY = "";

    private final Db db;
    private final ProjectManager projects;
    private final SecurityLevels levels;
    private final ReadOnlyMode readOnly;

    public Permissions(Db db, ProjectManager projects, SecurityLevels levels) {
        this.db = db;
        this.projects = projects;
        this.levels = levels;
        this.readOnly = new ReadOnlyMode(db);
    }

    /** A condition for an SQL WHERE, with the values of its placeholders. */
    public record Condition(String sql, List<Object> values) {}

    /** Holds for the rows whose project column names a project where this user has the permission. */
    public static Condition in(String projectColumn, ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        // the offset keeps PostgreSQL from asking for the projects anew for each row
        return new Condition(projectColumn + " in (" + HELD + " offset 0 rows)", values(permission, user));
    }

    /** Holds for the rows of {@code issue i} in whose projects this user may browse; a security level may still hide them. */
    public static Condition inBrowsableProject(@Nullable ApplicationUser user) {
        return in("i.project_id", ProjectPermissions.BROWSE_PROJECTS, user);
    }

    /** Holds for the rows of {@code issue i} that this user may browse. */
    public static Condition browsable(@Nullable ApplicationUser user) {
        Condition seen = SecurityLevels.seen(user);
        Condition project = inBrowsableProject(user);
        List<Object> values = new ArrayList<>(project.values());
        values.addAll(seen.values());
        return new Condition(project.sql() + " and " + seen.sql(), values);
    }

    /** Those of the issues that this user may browse. */
    public Set<Long> browsable(Collection<Long> issueIds, @Nullable ApplicationUser user) {
        Condition condition = browsable(user);
        List<Object> values = new ArrayList<>(issueIds);
        values.addAll(condition.values());
        return Set.copyOf(db.list(
                "select i.id from issue i where i.id in (" + Db.marks(issueIds) + ") and " + condition.sql(),
                row -> row.getLong(1),
                values.toArray()));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, @Nullable ApplicationUser user) {
        return holds(permissionKey, issue.getProjectId(), user) && levels.sees(issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, @Nullable ApplicationUser user) {
        return holds(permissionKey, project.getId(), user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, @Nullable ApplicationUser user) {
        if (readOnly.denies(permissionKey, user)) {
            return List.of();
        }
        List<Long> ids =
                db.list(HELD, row -> row.getLong(1), values(permissionKey, user).toArray());
        return projects.getProjectObjects().stream()
                .filter(project -> ids.contains(project.getId()))
                .toList();
    }

    @Override
    public boolean isAssignable(Project project, @Nullable ApplicationUser user) {
        return user != null && hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user);
    }

    private boolean holds(ProjectPermissionKey permission, Long projectId, @Nullable ApplicationUser user) {
        List<Object> values = new ArrayList<>(values(permission, user));
        values.add(projectId);
        return !readOnly.denies(permission, user) && db.exists(HELD + " and p.id = ?", values.toArray());
    }

    private static List<Object> values(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        // No grant names the empty key, so a deactivated user is left with what anyone may do, and not even that.
        Object[] values = new Object[TIMES_USER + 1];
        Arrays.fill(values, user == null || !user.isActive() ? NOBODY : user.getKey());
        values[0] = user != null && !user.isActive() ? NOBODY : permission.permissionKey();
        return List.of(values);
    }
}
