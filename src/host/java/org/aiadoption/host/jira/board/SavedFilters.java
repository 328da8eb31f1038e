package org.aiadoption.host.jira.board;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;
import org.aiadoption.host.jira.permission.Permissions;
import org.jspecify.annotations.Nullable;

/** Filters in the database. */
public final class SavedFilters implements Filters {
    private final Db db;

    public SavedFilters(Db db) {
        this.db = db;
    }

    /** Holds for the rows of a {@code search_filter f} that this user sees. */
    static Permissions.Condition visibleTo(ApplicationUser viewer) {
        Permissions.Condition browse = Permissions.in("s.project_id", ProjectPermissions.BROWSE_PROJECTS, viewer);
        List<Object> values = new ArrayList<>(List.of(viewer.getKey(), viewer.getKey()));
        values.addAll(browse.values());
        return new Permissions.Condition(
                "(f.owner_key = ? or exists (select 1 from filter_share s where s.filter_id = f.id and ("
                        + "s.share_type in ('global', 'authenticated') or (s.share_type = 'group' and s.group_name in"
                        + " (select m.group_name from membership m where m.user_key = ?))"
                        + " or (s.share_type = 'project' and " + browse.sql() + "))))",
                values);
    }

    @Override
    public Filter create(ApplicationUser owner, String name, @Nullable String description, String jql) {
        long id = named(() -> db.insert(
                "insert into search_filter (name, description, jql, owner_key) values (?, ?, ?, ?)",
                name,
                description,
                jql,
                owner.getKey()));
        return new Filter(id, name, description, jql, owner.getKey(), List.of());
    }

    @Override
    public void update(Filter filter) {
        named(() -> db.update(
                "update search_filter set name = ?, description = ?, jql = ? where id = ?",
                filter.name(),
                filter.description(),
                filter.jql(),
                filter.id()));
    }

    @Override
    public void delete(long id) {
        db.update("delete from filter_share where filter_id = ?", id);
        db.update("delete from search_filter where id = ?", id);
    }

    @Override
    public void share(long id, Share share) {
        db.update(
                "insert into filter_share (filter_id, share_type, project_id, group_name) values (?, ?, ?, ?)",
                id,
                share.type(),
                share.projectId(),
                share.group());
    }

    @Override
    public void unshare(long id, long shareId) {
        db.update("delete from filter_share where filter_id = ? and id = ?", id, shareId);
    }

    @Override
    public Optional<Filter> find(long id, @Nullable ApplicationUser viewer) {
        return visible(viewer, " and f.id = ?", id).stream().findFirst();
    }

    @Override
    public List<Filter> visible(@Nullable ApplicationUser viewer) {
        return visible(viewer, " order by f.name, f.id");
    }

    private List<Filter> visible(@Nullable ApplicationUser viewer, String tail, Object... more) {
        if (viewer == null) {
            return List.of();
        }
        Permissions.Condition seen = visibleTo(viewer);
        List<Object> values = new ArrayList<>(seen.values());
        values.addAll(List.of(more));
        return db.list(
                "select f.id, f.name, f.description, f.jql, f.owner_key from search_filter f where " + seen.sql()
                        + tail,
                this::read,
                values.toArray());
    }

    private Filter read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Filter(
                id,
                row.getString("name"),
                row.getString("description"),
                row.getString("jql"),
                row.getString("owner_key"),
                db.list(
                        "select id, share_type, project_id, group_name from filter_share where filter_id = ? order by id",
                        share -> new Share(
                                share.getLong("id"),
                                share.getString("share_type"),
                                share.getObject("project_id", Long.class),
                                share.getString("group_name")),
                        id));
    }

    private static <T> T named(Supplier<T> write) {
        try {
            return write.get();
        } catch (DbException refused) {
            if (refused.isConflict()) {
                throw new IllegalArgumentException("Filter with same name already exists.", refused);
            }
            throw refused;
        }
    }
}
