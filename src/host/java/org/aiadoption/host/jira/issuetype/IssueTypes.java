package org.aiadoption.host.jira.issuetype;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;
import org.jspecify.annotations.Nullable;

/** The issue types. A new one joins the default scheme at once, as in Jira. */
public final class IssueTypes implements IssueTypeManager {
    private static final String COLUMNS =
            "select t.id, t.name, t.description, t.seq, t.icon_url, t.subtask" + " from issue_type t ";
    private static final int NAME_LIMIT = 60;

    private final Db db;

    public IssueTypes(Db db) {
        this.db = db;
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable String iconUrl) {
        String clean = name.trim();
        if (clean.isEmpty() || clean.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("An issue type's name has 1 to 60 characters");
        }
        long id = insert(clean, description, iconUrl);
        db.update(
                "insert into type_scheme_entry (scheme_id, type_id, seq) select s.id, ?,"
                        + " (select coalesce(max(e.seq), 0) + 1 from type_scheme_entry e where e.scheme_id = s.id)"
                        + " from type_scheme s where s.standard = true",
                id);
        return Objects.requireNonNull(getIssueType(Long.toString(id)));
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        return createIssueType(name, description, "/images/icons/issuetypes/generic.svg");
    }

    @Override
    public void removeIssueType(String id, @Nullable String newIssueTypeId) {
        long number = Long.parseLong(id);
        if (db.exists("select 1 from issue where type_id = ?", number)) {
            if (newIssueTypeId == null) {
                throw new IllegalArgumentException("Issues of type " + id + " exist and no other type was given");
            }
            db.update("update issue set type_id = ? where type_id = ?", Long.parseLong(newIssueTypeId), number);
        }
        db.update("delete from type_scheme_entry where type_id = ?", number);
        db.update("delete from issue_type where id = ?", number);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return db.list(COLUMNS + "order by t.seq, t.name", IssueTypes::read);
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return id == null || !id.matches("\\d{1,18}")
                ? null
                : db.first(COLUMNS + "where t.id = ?", IssueTypes::read, Long.valueOf(id))
                        .orElse(null);
    }

    @Override
    public boolean hasAssociatedIssues(IssueType issueType) {
        return db.exists("select 1 from issue where type_id = ?", Long.parseLong(issueType.getId()));
    }

    List<IssueType> ofScheme(long schemeId) {
        return db.list(
                COLUMNS + "join type_scheme_entry e on e.type_id = t.id where e.scheme_id = ? order by e.seq",
                IssueTypes::read,
                schemeId);
    }

    private long insert(String name, @Nullable String description, @Nullable String iconUrl) {
        try {
            return db.insert(
                    "insert into issue_type (name, name_lower, description, icon_url, seq, subtask)"
                            + " values (?, ?, ?, ?, (select coalesce(max(seq), 0) + 1 from issue_type), false)",
                    name,
                    name.toLowerCase(Locale.ROOT),
                    description,
                    iconUrl);
        } catch (DbException refused) {
            if (refused.isConflict()) {
                throw new IllegalStateException("An issue type with the name '" + name + "' exists already", refused);
            }
            throw refused;
        }
    }

    private static IssueType read(ResultSet row) throws SQLException {
        return new HostIssueType(
                Long.toString(row.getLong("id")),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("description"), ""),
                Objects.requireNonNullElse(row.getString("icon_url"), ""),
                row.getBoolean("subtask"));
    }
}
