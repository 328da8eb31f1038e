package org.aiadoption.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import java.util.List;
import org.aiadoption.host.jira.issue.ChangeLog.Change;
import org.aiadoption.host.jira.issue.ChangeLog.Item;
import org.aiadoption.host.jira.issue.IssueServices;

/** What happened to issues, as plugins read it: oldest first, and without asking for permissions. */
final class IssuePasts implements ChangeHistoryManager, CommentManager {
    private final IssueServices services;

    IssuePasts(IssueServices services) {
        this.services = services;
    }

    @Override
    public List<ChangeHistoryItem> getAllChangeItems(Issue issue) {
        return services.history().of(issue.getId()).stream()
                .flatMap(change -> change.items().stream().map(item -> item(issue, change, item)))
                .toList();
    }

    private static ChangeHistoryItem item(Issue issue, Change change, Item item) {
        return new ChangeHistoryItem(
                change.id(),
                change.id(),
                issue.getProjectId(),
                issue.getId(),
                issue.getKey(),
                item.field(),
                change.created(),
                item.oldValue(),
                item.newValue(),
                item.oldText(),
                item.newText(),
                change.authorKey());
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return services.comments().of(issue.getId()).stream()
                .map(comment -> (Comment) new Comment() {})
                .toList();
    }
}
