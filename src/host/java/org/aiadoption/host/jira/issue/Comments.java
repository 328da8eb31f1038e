package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.IssueWords;
import org.jspecify.annotations.Nullable;

/** Comments on issues. Whoever calls has asked whether the author may comment. */
public final class Comments {
    private final Db db;
    private final IssueWork work;

    Comments(Db db, IssueWork work) {
        this.db = db;
        this.work = work;
    }

    /** A comment as stored: wiki markup. */
    public record Comment(
            long id,
            @Nullable String authorKey,
            Timestamp created,
            @Nullable String editorKey,
            Timestamp updated,
            String body) {}

    public long add(long issueId, ApplicationUser author, String body) {
        long id = append(issueId, author, body);
        publish(issueId, author, EventType.ISSUE_COMMENTED_ID);
        return id;
    }

    /** A comment that comes with something else, which tells of both. */
    long append(long issueId, @Nullable ApplicationUser author, String body) {
        long now = work.now().getTime();
        long id = db.insert(
                "insert into issue_comment (issue_id, author, created, editor, updated, body) values (?, ?, ?, ?, ?, ?)",
                issueId,
                author == null ? null : author.getKey(),
                now,
                author == null ? null : author.getKey(),
                now,
                body);
        touch(issueId);
        return id;
    }

    public void edit(long issueId, long commentId, ApplicationUser editor, String body) {
        db.update(
                "update issue_comment set body = ?, editor = ?, updated = ? where id = ? and issue_id = ?",
                body,
                editor.getKey(),
                work.now().getTime(),
                commentId,
                issueId);
        touch(issueId);
        publish(issueId, editor, EventType.ISSUE_COMMENT_EDITED_ID);
    }

    public void delete(long issueId, long commentId, ApplicationUser deleter) {
        db.update("delete from issue_comment where id = ? and issue_id = ?", commentId, issueId);
        touch(issueId);
        publish(issueId, deleter, EventType.ISSUE_COMMENT_DELETED_ID);
    }

    private void touch(long issueId) {
        db.update("update issue set updated = ? where id = ?", work.now().getTime(), issueId);
        IssueWords.write(db, issueId);
    }

    private void publish(long issueId, ApplicationUser user, Long eventType) {
        work.publish(work.store.byId(issueId).orElseThrow(), user, EventDispatchOption.Factory.get(eventType), true);
    }

    /** Oldest first. */
    public List<Comment> of(long issueId) {
        return db.list(
                "select id, author, created, editor, updated, body from issue_comment where issue_id = ? order by id",
                row -> new Comment(
                        row.getLong("id"),
                        row.getString("author"),
                        new Timestamp(row.getLong("created")),
                        row.getString("editor"),
                        new Timestamp(row.getLong("updated")),
                        row.getString("body")),
                issueId);
    }
}
