package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** Writes an issue piece by piece, each statement by itself. */
final class IssueWriter {
    private final Db db;
    private final KillPoints kill;
    private final SearchIndex index;

    IssueWriter(Db db, KillPoints kill) {
        this.db = db;
        this.index = new SearchIndex(db);
        this.kill = kill;
    }

    void insertRow(HostIssue issue) {
        issue.id = db.insert(
                "insert into issue (project_id, num, type_id, summary, description, creator, reporter, assignee,"
                        + " created, updated, due, status_id, workflow_entry, security_level, indexed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)",
                issue.projectId,
                issue.number,
                Long.valueOf(issue.typeId),
                issue.summary,
                issue.description,
                issue.creator,
                issue.reporter,
                issue.assignee,
                millis(issue.created),
                millis(issue.updated),
                issue.due,
                issue.statusId,
                issue.workflowEntry,
                issue.securityLevel);
    }

    void updateRow(HostIssue issue) {
        db.update(
                "update issue set type_id = ?, summary = ?, description = ?, reporter = ?, assignee = ?, updated = ?,"
                        + " due = ?, resolution = ?, resolved = ?, status_id = ?, security_level = ?, project_id = ?,"
                        + " num = ?, workflow_entry = ? where id = ?",
                Long.valueOf(issue.typeId),
                issue.summary,
                issue.description,
                issue.reporter,
                issue.assignee,
                millis(issue.updated),
                issue.due,
                issue.resolution,
                millis(issue.resolved),
                issue.statusId,
                issue.securityLevel,
                issue.projectId,
                issue.number,
                issue.workflowEntry,
                issue.id);
    }

    /** Stores what stands beside the row, one value after the other. */
    void storeValues(HostIssue issue, String operation) {
        long id = Objects.requireNonNull(issue.id);
        issue.values.texts().forEach((field, text) -> {
            storeText(id, field, text);
            kill.pass(operation + ":field");
        });
        if (issue.values.epic() != null) {
            storeEpic(id, issue.values.epic());
            kill.pass(operation + ":field");
        }
        if (!issue.values.labels().isEmpty()) {
            storeLabels(id, issue.values.labels());
            kill.pass(operation + ":field");
        }
    }

    /** Stores what of it differs. */
    void storeChanges(HostIssue before, HostIssue after, Collection<? extends CustomField> fields) {
        long id = Objects.requireNonNull(after.id);
        for (CustomField field : fields) {
            Long number = field.getIdAsLong();
            if (!Objects.equals(before.values.text(number), after.values.text(number))) {
                storeText(id, number, after.values.text(number));
            }
        }
        if (!Objects.equals(before.values.epic(), after.values.epic())) {
            storeEpic(id, after.values.epic());
        }
        storeLabels(id, after.values.labels());
    }

    void storeText(long issueId, long fieldId, @Nullable String text) {
        db.update("delete from field_value where issue_id = ? and field_id = ?", issueId, fieldId);
        if (text != null) {
            db.update(
                    "insert into field_value (issue_id, field_id, text_value) values (?, ?, ?)",
                    issueId,
                    fieldId,
                    text);
        }
    }

    void storeEpic(long issueId, @Nullable Long epicId) {
        db.update(
                "delete from issue_link where link_type = ? and destination_id = ?",
                IssueStore.EPIC_LINK_TYPE,
                issueId);
        if (epicId != null) {
            db.update(
                    "insert into issue_link (link_type, source_id, destination_id) values (?, ?, ?)",
                    IssueStore.EPIC_LINK_TYPE,
                    epicId,
                    issueId);
        }
    }

    void storeLabels(long issueId, Set<String> wanted) {
        Set<String> stored = new TreeSet<>(
                db.list("select label from issue_label where issue_id = ?", row -> row.getString(1), issueId));
        for (String label : wanted) {
            if (!stored.remove(label)) {
                db.update("insert into issue_label (issue_id, label) values (?, ?)", issueId, label);
            }
        }
        for (String label : stored) {
            db.update("delete from issue_label where issue_id = ? and label = ?", issueId, label);
        }
    }

    /** From here on searches find the issue. */
    void index(HostIssue issue) {
        index.add(Objects.requireNonNull(issue.id));
    }

    /** All in one transaction, as Jira does it: a host that dies meanwhile leaves the issue whole. */
    void delete(HostIssue issue) {
        db.together(() -> deleteAll(issue));
        kill.pass("delete:commit");
    }

    private void deleteAll(HostIssue issue) {
        Long id = issue.id;
        db.update("delete from issue_link where source_id = ? or destination_id = ?", id, id);
        kill.pass("delete:links");
        db.update("delete from moved_issue where issue_id = ?", id);
        db.update("delete from issue_label where issue_id = ?", id);
        db.update("delete from field_value where issue_id = ?", id);
        db.update("delete from issue_comment where issue_id = ?", id);
        db.update("delete from issue_property where issue_id = ?", id);
        db.update("delete from change_item where group_id in (select id from change_group where issue_id = ?)", id);
        db.update("delete from change_group where issue_id = ?", id);
        endWorkflow(issue.workflowEntry);
        db.update("delete from issue where id = ?", id);
        kill.pass("delete:row");
    }

    void endWorkflow(long entry) {
        db.update("delete from workflow_step where entry_id = ?", entry);
        db.update("delete from workflow_entry where id = ?", entry);
    }

    /** Stores the steps as one, or nothing of them. */
    <E extends Exception> void together(Db.Writes<E> steps) throws E {
        db.together(steps);
    }

    /** Keeps the place that an issue leaves, so that its old key still leads to it. */
    void keepPlace(HostIssue issue) {
        db.update(
                "insert into moved_issue (project_id, num, issue_id) values (?, ?, ?)",
                issue.projectId,
                issue.number,
                issue.id);
    }

    private static @Nullable Long millis(@Nullable Timestamp time) {
        return time == null ? null : time.getTime();
    }
}
