package org.aiadoption.host.jira.board;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;
import org.jspecify.annotations.Nullable;

/** Filters in the database. */
public final class SavedFilters implements Filters {
    private static final String COLUMNS = "select id, name, jql, owner_key, shared from search_filter ";

    private final Db db;

    public SavedFilters(Db db) {
        this.db = db;
    }

    @Override
    public Filter create(ApplicationUser owner, String name, String jql, boolean shared) {
        try {
            long id = db.insert(
                    "insert into search_filter (name, jql, owner_key, shared) values (?, ?, ?, ?)",
                    name,
                    jql,
                    owner.getKey(),
                    shared);
            return new Filter(id, name, jql, owner.getKey(), shared);
        } catch (DbException refused) {
            if (refused.isConflict()) {
                throw new IllegalArgumentException("Filter with same name already exists.", refused);
            }
            throw refused;
        }
    }

    @Override
    public Filter share(long id, ApplicationUser owner) {
        db.update("update search_filter set shared = true where id = ? and owner_key = ?", id, owner.getKey());
        return find(id, owner)
                .filter(Filter::shared)
                .orElseThrow(() -> new IllegalArgumentException("There is no such filter of this owner."));
    }

    @Override
    public Optional<Filter> find(long id, @Nullable ApplicationUser viewer) {
        return viewer == null
                ? Optional.empty()
                : db.first(
                        COLUMNS + "where id = ? and (owner_key = ? or shared = true)",
                        SavedFilters::read,
                        id,
                        viewer.getKey());
    }

    @Override
    public List<Filter> visible(@Nullable ApplicationUser viewer) {
        return viewer == null
                ? List.of()
                : db.list(
                        COLUMNS + "where owner_key = ? or shared = true order by name, id",
                        SavedFilters::read,
                        viewer.getKey());
    }

    private static Filter read(ResultSet row) throws SQLException {
        return new Filter(
                row.getLong("id"),
                row.getString("name"),
                row.getString("jql"),
                row.getString("owner_key"),
                row.getBoolean("shared"));
    }
}
