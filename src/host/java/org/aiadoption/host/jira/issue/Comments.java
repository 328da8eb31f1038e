package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.aiadoption.host.data.Db;
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
    public record Comment(long id, @Nullable String authorKey, Timestamp created, String body) {}

    public long add(long issueId, ApplicationUser author, String body) {
        long id = db.insert(
                "insert into issue_comment (issue_id, author, created, body) values (?, ?, ?, ?)",
                issueId,
                author.getKey(),
                work.now().getTime(),
                body);
        db.update("update issue set updated = ? where id = ?", work.now().getTime(), issueId);
        work.publish(
                work.store.byId(issueId).orElseThrow(),
                author,
                EventDispatchOption.Factory.get(EventType.ISSUE_COMMENTED_ID),
                true);
        return id;
    }

    /** Oldest first. */
    public List<Comment> of(long issueId) {
        return db.list(
                "select id, author, created, body from issue_comment where issue_id = ? order by id",
                row -> new Comment(
                        row.getLong("id"),
                        row.getString("author"),
                        new Timestamp(row.getLong("created")),
                        row.getString("body")),
                issueId);
    }
}
