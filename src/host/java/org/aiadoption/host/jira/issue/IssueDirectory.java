package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** Issues by id and key, always from the database and whoever asks. */
public final class IssueDirectory implements IssueManager {
    private final Db db;
    private final IssueStore store;

    public IssueDirectory(Db db, IssueStore store) {
        this.db = db;
        this.store = store;
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return id == null ? null : store.byId(id).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable String key) {
        return store.byKey(key).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(@Nullable String key) {
        MutableIssue issue = getIssueObject(key);
        return issue != null && issue.getKey().equals(key) ? issue : null;
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return store.byIds(ids);
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return db.number("select count(*) from issue where project_id = ?", projectId);
    }
}
