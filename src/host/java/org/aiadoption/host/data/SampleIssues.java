package org.aiadoption.host.data;

import com.opensymphony.workflow.FactoryException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the issues, links and boards of a first start, as if they had gone through the workflow. */
final class SampleIssues {
    private static final long DAY = 86_400_000L;
    private static final long EPIC_NAME = 10001L;
    private static final long EPIC_LINK_TYPE = 10200L;

    private final Db db;
    private final SampleData base;
    private final Clock clock;
    private final StoredWorkflows workflows;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    SampleIssues(Db db, SampleData base, Clock clock) {
        this.db = db;
        this.base = base;
        this.clock = clock;
        this.workflows = new StoredWorkflows(db);
    }

    void write(Fixture data) {
        data.parts("issues").forEach(this::issue);
        counters.forEach((key, counter) ->
                db.update("update project set issue_counter = ? where pkey = ?", (long) counter, key));
        for (Fixture link : data.parts("links")) {
            link(link.number("type", 0), id(link.text("from")), id(link.text("to")));
        }
        data.parts("filters").forEach(this::filter);
    }

    private void issue(Fixture issue) {
        String project = issue.text("project");
        String status = issue.text("status");
        int number = counters.merge(project, 1, Integer::sum);
        long created = clock.millis() - issue.number("age", 0) * DAY;
        long id = db.insert(
                "insert into issue (project_id, num, type_id, summary, description, creator, reporter, assignee,"
                        + " created, updated, due, resolution, resolved, status_id, workflow_entry, security_level, indexed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                base.project(project),
                (long) number,
                base.type(issue.text("type")),
                issue.text("summary"),
                issue.text("description").strip(),
                base.userKey(issue.text("reporter")),
                base.userKey(issue.text("reporter")),
                issue.optional("assignee").map(base::userKey).orElse(null),
                created,
                created,
                due(issue),
                status.equals("Done") ? "10000" : null,
                status.equals("Done") ? created : null,
                statusId(status),
                workflowEntry(base.project(project), base.type(issue.text("type")), statusId(status)),
                issue.optional("security").map(base::securityLevel).orElse(null),
                !archived(project));
        ids.put(project + "-" + number, id);
        values(issue, id, created);
    }

    private void values(Fixture issue, long id, long created) {
        issue.optional("epicName").ifPresent(name -> value(id, EPIC_NAME, name));
        Fixture fields = issue.part("fields");
        fields.names().forEach(field -> value(id, Long.parseLong(field), fields.textOf(field)));
        issue.optional("epic").ifPresent(epic -> link(EPIC_LINK_TYPE, id(epic), id));
        issue.texts("labels")
                .forEach(label -> db.update("insert into issue_label (issue_id, label) values (?, ?)", id, label));
        long minute = 1;
        for (Fixture comment : issue.parts("comments")) {
            db.update(
                    "insert into issue_comment (issue_id, author, created, updated, body) values (?, ?, ?, ?, ?)",
                    id,
                    base.userKey(comment.text("author")),
                    created + DAY * minute,
                    created + DAY * minute++,
                    comment.text("text"));
        }
        IssueWords.write(db, id);
    }

    private void value(long issue, long field, String text) {
        db.update("insert into field_value (issue_id, field_id, text_value) values (?, ?, ?)", issue, field, text);
    }

    private void link(long type, long from, long to) {
        db.update("insert into issue_link (link_type, source_id, destination_id) values (?, ?, ?)", type, from, to);
    }

    private String statusId(String name) {
        return db.first("select id from status where name = ?", row -> row.getString(1), name)
                .orElseThrow(() -> new IllegalArgumentException("The sample data lacks the status '" + name + "'"));
    }

    private boolean archived(String projectKey) {
        return db.exists("select 1 from project where id = ? and archived = true", base.project(projectKey));
    }

    /** An entry at the step whose status this is. */
    private long workflowEntry(long project, long type, String status) {
        String name = workflows.of(project, type);
        long entry = db.insert("insert into workflow_entry (name, state) values (?, ?)", name, 1);
        db.update(
                "insert into workflow_step (entry_id, step_id, action_id, started, status, ended)"
                        + " values (?, ?, 0, ?, 'open', false)",
                entry,
                step(name, status),
                clock.millis());
        return entry;
    }

    private int step(String workflow, String status) {
        try {
            return StoredWorkflows.stepWith(workflows.read(workflow), status).orElseThrow();
        } catch (FactoryException broken) {
            throw new IllegalArgumentException(broken.getMessage(), broken);
        }
    }

    private void filter(Fixture filter) {
        String owner = base.userKey(filter.text("owner"));
        long id = db.insert(
                "insert into search_filter (name, jql, owner_key) values (?, ?, ?)",
                filter.text("name"),
                filter.text("jql"),
                owner);
        filter.optional("shared")
                .ifPresent(
                        type -> db.update("insert into filter_share (filter_id, share_type) values (?, ?)", id, type));
        filter.optional("board")
                .ifPresent(name -> db.update(
                        "insert into board (name, board_type, filter_id, owner_key) values (?, 'kanban', ?, ?)",
                        name,
                        id,
                        owner));
    }

    private @Nullable LocalDate due(Fixture issue) {
        return issue.optional("due")
                .map(days -> LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(Long.parseLong(days)))
                .orElse(null);
    }

    private long id(String key) {
        return Objects.requireNonNull(ids.get(key), () -> "The sample data names the issue " + key + " too early");
    }
}
