package org.aiadoption.host.jira.issue;

import java.util.List;
import java.util.Optional;
import org.aiadoption.host.data.Db;

/** JSON that clients keep with issues, by key. Whoever calls has asked whether the user may. */
public final class IssueProperties {
    private final Db db;

    public IssueProperties(Db db) {
        this.db = db;
    }

    public List<String> keys(long issueId) {
        return db.list(
                "select property_key from issue_property where issue_id = ? order by property_key",
                row -> row.getString(1),
                issueId);
    }

    public Optional<String> get(long issueId, String key) {
        return db.first(
                "select json_value from issue_property where issue_id = ? and property_key = ?",
                row -> row.getString(1),
                issueId,
                key);
    }

    /** Whether the property is new. */
    public boolean set(long issueId, String key, String json) {
        boolean isNew = !delete(issueId, key);
        db.update(
                "insert into issue_property (issue_id, property_key, json_value) values (?, ?, ?)", issueId, key, json);
        return isNew;
    }

    /** Whether there was one. */
    public boolean delete(long issueId, String key) {
        return db.update("delete from issue_property where issue_id = ? and property_key = ?", issueId, key) > 0;
    }
}
