package org.aiadoption.host.jira.project;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * The projects, and the counter that numbers their issues. Reads the database each time. A project is found by every key
 * that it ever had.
 */
public final class Projects implements ProjectManager {
    private static final String COLUMNS =
            "select id, pkey, name, description, lead_key, project_type, archived from project ";

    private final Db db;
    private final UserManager users;
    private final IssueTypeSchemeManager schemes;

    /** One and the same, so that a request which remembers what it has read knows it again. */
    private final Db.Row<Project> row = this::read;

    public Projects(Db db, UserManager users, IssueTypeSchemeManager schemes) {
        this.db = db;
        this.users = users;
        this.schemes = schemes;
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return id == null ? null : db.first(COLUMNS + "where id = ?", row, id).orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByKey(@Nullable String projectKey) {
        return projectKey == null
                ? null
                : db.first(
                                COLUMNS + "where id = (select k.project_id from project_key k where k.pkey = ?)",
                                row,
                                projectKey)
                        .orElse(null);
    }

    /** Archived projects are left out, as in Jira since 7.10. */
    @Override
    public List<Project> getProjectObjects() {
        return db.list(COLUMNS + "where archived = false order by name", row);
    }

    @Override
    public long getCurrentCounterForProject(Long id) {
        return db.number("select issue_counter from project where id = ?", id);
    }

    /** Takes the next issue number. Two takers never get the same one: the one who is late tries again. */
    public long nextIssueNumber(long projectId) {
        while (true) {
            long last = getCurrentCounterForProject(projectId);
            if (db.update(
                            "update project set issue_counter = ? where id = ? and issue_counter = ?",
                            last + 1,
                            projectId,
                            last)
                    == 1) {
                return last + 1;
            }
        }
    }

    /** Projects whose key, now or before, or name is this text, whatever its case. */
    public List<Project> named(String keyOrName) {
        return db.list(
                COLUMNS
                        + "where id in (select k.project_id from project_key k where k.pkey = ?) or name ilike ? escape '!'",
                row,
                keyOrName.toUpperCase(Locale.ROOT),
                Db.literally(keyOrName));
    }

    @Nullable ApplicationUser lead(Project project) {
        return users.getUserByKey(project.getLeadUserKey());
    }

    Collection<IssueType> issueTypes(Project project) {
        return schemes.getIssueTypesForProject(project);
    }

    private Project read(ResultSet row) throws SQLException {
        return new HostProject(
                row.getLong("id"),
                row.getString("pkey"),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("description"), ""),
                row.getString("lead_key"),
                new HostProject.Details(row.getString("project_type"), row.getBoolean("archived"), this));
    }
}
