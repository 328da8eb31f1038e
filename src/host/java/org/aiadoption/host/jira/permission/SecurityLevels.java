package org.aiadoption.host.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * Issue security: an issue with a level is seen by the level's holders only, whatever the permission scheme grants.
 * Administrators are no exception. An issue without a level is as visible as its project.
 */
public final class SecurityLevels {
    /** Each list is made once for a search; one that depended on the row would be made for each of 100,000. */
    private static final String SEEN = """
            (i.security_level is null
            or i.security_level in (select g.level_id from security_grant g where (g.holder_type = 'user' and g.holder = ?)
            or (g.holder_type = 'group' and g.holder in (select m.group_name from membership m where m.user_key = ?)))
            or (i.reporter = ? and i.security_level in
            (select g.level_id from security_grant g where g.holder_type = 'reporter'))
            or (i.assignee = ? and i.security_level in
            (select g.level_id from security_grant g where g.holder_type = 'assignee'))
            or (i.project_id in (select l.id from project l where l.lead_key = ?) and i.security_level in
            (select g.level_id from security_grant g where g.holder_type = 'lead'))
            or (i.security_level, i.project_id) in (select g.level_id, a.project_id from security_grant g
            join role_actor a on a.role_name = g.holder where g.holder_type = 'role'
            and ((a.holder_type = 'user' and a.holder = ?) or (a.holder_type = 'group' and a.holder in
            (select m.group_name from membership m where m.user_key = ?)))))
            """;

    private static final int TIMES_USER = 7;
    private static final String NOBODY = "";
    private static final String LEVELS =
            "select l.id, l.name from security_level l join project p on p.security_scheme = l.scheme_id ";

    private final Db db;

    public SecurityLevels(Db db) {
        this.db = db;
    }

    /** A level of some scheme. */
    public record Level(long id, String name) {}

    /** The levels that issues of a project can have. */
    public List<Level> of(long projectId) {
        return db.list(
                LEVELS + "where p.id = ? order by l.id", row -> new Level(row.getLong(1), row.getString(2)), projectId);
    }

    /** What a new issue of the project gets when nobody chooses. */
    public Optional<Long> defaultOf(long projectId) {
        return db
                .list(
                        "select s.default_level from security_scheme s join project p on p.security_scheme = s.id"
                                + " where p.id = ? and s.default_level is not null",
                        row -> row.getLong(1),
                        projectId)
                .stream()
                .findFirst();
    }

    public @Nullable String name(@Nullable Long id) {
        return id == null
                ? null
                : db.first("select name from security_level where id = ?", row -> row.getString(1), id)
                        .orElse(null);
    }

    /** Whether the issue's level lets this user see it; asks the database only about issues that have one. */
    public boolean sees(Issue issue, @Nullable ApplicationUser user) {
        if (issue.getSecurityLevelId() == null || issue.getId() == null) {
            return true;
        }
        Permissions.Condition seen = seen(user);
        List<Object> values = new ArrayList<>(List.of(issue.getId()));
        values.addAll(seen.values());
        return db.exists("select 1 from issue i where i.id = ? and " + seen.sql(), values.toArray());
    }

    /** Holds for the rows of {@code issue i} that the user's levels show. */
    static Permissions.Condition seen(@Nullable ApplicationUser user) {
        String key = user == null || !user.isActive() ? NOBODY : user.getKey();
        return new Permissions.Condition(SEEN, List.copyOf(Collections.nCopies(TIMES_USER, key)));
    }
}
