package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.jspecify.annotations.Nullable;

/** The change history of issues. */
public final class ChangeLog {
    private final Db db;
    private final Clock clock;

    public ChangeLog(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One changed field: stored values and the texts that people read. */
    public record Item(
            String field,
            @Nullable String oldValue,
            @Nullable String oldText,
            @Nullable String newValue,
            @Nullable String newText) {
        static Item plain(String field, @Nullable String from, @Nullable String to) {
            return new Item(field, from, from, to, to);
        }
    }

    /** What one user changed at one moment. */
    public record Change(long id, @Nullable String authorKey, Timestamp created, List<Item> items) {}

    /** Records the items as one change, unless there are none. */
    public void record(long issueId, @Nullable ApplicationUser author, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        long group = db.insert(
                "insert into change_group (issue_id, author, created) values (?, ?, ?)",
                issueId,
                author == null ? null : author.getKey(),
                clock.millis());
        for (Item item : items) {
            db.update(
                    "insert into change_item (group_id, field, old_value, old_text, new_value, new_text)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    group,
                    item.field(),
                    item.oldValue(),
                    item.oldText(),
                    item.newValue(),
                    item.newText());
        }
    }

    /** Oldest first. */
    public List<Change> of(long issueId) {
        List<Change> changes = new ArrayList<>();
        db.list(
                "select g.id, g.author, g.created, c.field, c.old_value, c.old_text, c.new_value, c.new_text"
                        + " from change_group g join change_item c on c.group_id = g.id"
                        + " where g.issue_id = ? order by g.id, c.id",
                row -> {
                    long id = row.getLong("id");
                    if (changes.isEmpty() || changes.get(changes.size() - 1).id() != id) {
                        changes.add(new Change(
                                id, row.getString("author"), new Timestamp(row.getLong("created")), new ArrayList<>()));
                    }
                    return changes.get(changes.size() - 1)
                            .items()
                            .add(new Item(
                                    row.getString("field"),
                                    row.getString("old_value"),
                                    row.getString("old_text"),
                                    row.getString("new_value"),
                                    row.getString("new_text")));
                },
                issueId);
        return changes;
    }

    /** The fields in which two states of an issue differ. */
    static List<Item> between(HostIssue before, HostIssue after) {
        List<Item> items = new ArrayList<>();
        items.add(Item.plain("summary", before.summary, after.summary));
        items.add(Item.plain("description", before.description, after.description));
        items.add(new Item("issuetype", before.typeId, typeName(before), after.typeId, typeName(after)));
        items.add(person("assignee", before.getAssignee(), after.getAssignee()));
        items.add(person("reporter", before.getReporter(), after.getReporter()));
        items.add(Item.plain("duedate", text(before.due), text(after.due)));
        items.add(new Item("status", before.statusId, statusName(before), after.statusId, statusName(after)));
        items.add(new Item(
                "resolution",
                before.resolution,
                Resolutions.name(before.resolution),
                after.resolution,
                Resolutions.name(after.resolution)));
        SecurityLevels levels = before.lookups.world().levels();
        items.add(new Item(
                "security",
                text(before.securityLevel),
                levels.name(before.securityLevel),
                text(after.securityLevel),
                levels.name(after.securityLevel)));
        items.add(new Item(
                "project",
                text(before.projectId),
                before.getProjectObject().getName(),
                text(after.projectId),
                after.getProjectObject().getName()));
        items.add(Item.plain("Key", before.getKey(), after.getKey()));
        items.add(Item.plain(
                "labels", String.join(" ", before.values.labels()), String.join(" ", after.values.labels())));
        for (var field : before.lookups.world().fields().getCustomFieldObjects()) {
            items.add(Item.plain(
                    field.getName(), text(before.getCustomFieldValue(field)), text(after.getCustomFieldValue(field))));
        }
        items.removeIf(item -> Objects.equals(item.oldValue(), item.newValue()));
        return items;
    }

    private static Item person(String field, @Nullable ApplicationUser from, @Nullable ApplicationUser to) {
        return new Item(
                field,
                from == null ? null : from.getKey(),
                from == null ? null : from.getDisplayName(),
                to == null ? null : to.getKey(),
                to == null ? null : to.getDisplayName());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String typeName(HostIssue issue) {
        IssueType type = issue.getIssueType();
        return type == null ? null : type.getName();
    }

    private static @Nullable String statusName(HostIssue issue) {
        Status status = issue.getStatus();
        return status == null ? null : status.getName();
    }
}
