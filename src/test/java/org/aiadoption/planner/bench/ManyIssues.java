package org.aiadoption.planner.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.aiadoption.host.data.IssueWords;

/**
 * Fills the projects of an empty host with issues, by batches of SQL: forty epics in each project, the rest mostly in
 * epics, with workflow entries, labels, comments, history and links. The same seed gives the same issues.
 */
final class ManyIssues {
    static final int EPICS = 40;

    /** How many issues of a project carry the label that its team's board shows. */
    static final int CARDS = 500;

    private static final int FLUSH = 2_000;
    private static final long DAY = 86_400_000L;
    private static final long FIRST = 1_000_000L;
    private static final List<String> LABELS =
            List.of("checkout", "search", "content", "security", "mobile", "data", "legal", "speed", "ai", "design");
    private static final Vocabulary WORDS = new Vocabulary();
    private static final List<String> STATUSES =
            List.of("10000", "10000", "10000", "3", "3", "10001", "10001", "10001");

    private final Connection connection;
    private final Random random = new Random(20261126);
    private final long now;
    private final Map<String, PreparedStatement> batches = new LinkedHashMap<>();
    private int waiting;
    private long issue = FIRST;
    private long group = FIRST;

    ManyIssues(Connection connection, long now) {
        this.connection = connection;
        this.now = now;
    }

    /** The projects by id, in which an equal part of the issues goes each; people are keys of users. */
    void load(List<Long> projects, List<String> people, int issues) throws SQLException {
        connection.setAutoCommit(false);
        for (long project : projects) {
            long epics = issue;
            for (int number = 1; number <= issues / projects.size(); number++) {
                issue(project, number, people);
                if (number > EPICS && random.nextInt(10) > 0) {
                    link(10200, epics + random.nextInt(EPICS));
                } else if (number <= EPICS) {
                    add(
                            "insert into field_value (issue_id, field_id, text_value) values (?, 10001, ?)",
                            issue,
                            words(2));
                }
                issue++;
            }
            add("update project set issue_counter = ? where id = ?", (long) issues / projects.size(), project);
        }
        flush();
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("issue", "change_group", "workflow_entry")) {
                statement.execute("alter table " + table + " alter column id restart with " + (FIRST + 10L * issues));
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private void issue(long project, int number, List<String> people) throws SQLException {
        long created = now - random.nextInt(700) * DAY - random.nextInt((int) DAY);
        long updated = created + (long) ((now - created) * random.nextDouble());
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        boolean done = status.equals("10001");
        String reporter = one(people);
        String summary = words(6);
        String description = "h3. Why\n" + words(40) + ".\n* " + words(8) + "\n* " + words(8);
        List<String> comments = new ArrayList<>();
        for (int i = random.nextInt(4); i > 1; i--) {
            comments.add(words(25));
        }
        add("insert into workflow_entry (id, name, state) values (?, 'default', 1)", issue);
        add(
                "insert into workflow_step (entry_id, step_id, action_id, started, status, ended)"
                        + " values (?, ?, 0, ?, 'open', false)",
                issue,
                done ? 3 : status.equals("3") ? 2 : 1,
                created);
        add(
                "insert into issue (id, project_id, num, type_id, summary, description, creator, reporter, assignee,"
                        + " created, updated, due, resolution, resolved, status_id, workflow_entry, words, indexed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)",
                issue,
                project,
                (long) number,
                number <= EPICS ? 10_000L : 10_001L + random.nextInt(3),
                summary,
                description,
                reporter,
                reporter,
                random.nextInt(5) == 0 ? null : one(people),
                created,
                updated,
                random.nextInt(3) == 0
                        ? null
                        : Date.valueOf(LocalDate.ofEpochDay(now / DAY + random.nextInt(200) - 100)),
                done ? "10000" : null,
                done ? updated : null,
                status,
                issue,
                IssueWords.of(String.join("\n", summary, description, String.join("\n", comments))));
        decorate(number, people, created);
        for (int i = 0; i < comments.size(); i++) {
            comment(comments.get(i), one(people), created + (i + 1) * DAY);
        }
    }

    private void decorate(int number, List<String> people, long created) throws SQLException {
        Set<String> labels = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            labels.add(one(LABELS));
        }
        if (number > EPICS && number <= EPICS + CARDS) {
            labels.add("team-one");
        }
        for (String label : labels) {
            add("insert into issue_label (issue_id, label) values (?, ?)", issue, label);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            add(
                    "insert into change_group (id, issue_id, author, created) values (?, ?, ?, ?)",
                    group,
                    issue,
                    one(people),
                    created + i * DAY);
            add(
                    "insert into change_item (group_id, field, old_value, old_text, new_value, new_text)"
                            + " values (?, 'status', '10000', 'To Do', '3', 'In Progress')",
                    group++);
        }
        if (number > EPICS && random.nextInt(10) == 0) {
            link(10003, issue - 1 - random.nextInt(EPICS));
        }
    }

    private void comment(String text, String author, long created) throws SQLException {
        add(
                "insert into issue_comment (issue_id, author, created, updated, body) values (?, ?, ?, ?, ?)",
                issue,
                author,
                created,
                created,
                text);
    }

    private void link(long type, long from) throws SQLException {
        add("insert into issue_link (link_type, source_id, destination_id) values (?, ?, ?)", type, from, issue);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder(WORDS.any(random));
        for (int i = 1; i < count; i++) {
            text.append(' ').append(WORDS.any(random));
        }
        return text.append(' ').append(issue).toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void add(String sql, Object... values) throws SQLException {
        PreparedStatement statement = batches.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            batches.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting % FLUSH == 0) {
            flush();
        }
    }

    private void flush() throws SQLException {
        for (PreparedStatement statement : batches.values()) {
            statement.executeBatch();
        }
    }
}
