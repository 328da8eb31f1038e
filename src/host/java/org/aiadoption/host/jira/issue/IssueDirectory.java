package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues by id and key, always from the database and whoever asks. */
public final class IssueDirectory implements IssueManager {
    private final IssueStore store;

    public IssueDirectory(IssueStore store) {
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
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return store.byIds(ids);
    }
}
