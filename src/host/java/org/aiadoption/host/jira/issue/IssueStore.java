package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.field.Fields;
import org.jspecify.annotations.Nullable;

/** Issue rows and the values beside them, read in a fixed number of statements however many issues there are. */
public final class IssueStore {
    /** The kind of link by which Jira Software keeps an issue's epic. */
    public static final long EPIC_LINK_TYPE = 10200L;

    private static final String SELECT = "select i.id, i.project_id, i.num, i.type_id, i.summary, i.description,"
            + " i.creator, i.reporter, i.assignee, i.created, i.updated, i.due, i.resolution, i.resolved, i.status_id,"
            + " i.workflow_entry, i.security_level from issue i ";
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]+)-([1-9]\\d{0,14})");
    private static final int CHUNK = 500;

    private final Db db;
    private final World world;

    public IssueStore(Db db, World world) {
        this.db = db;
        this.world = world;
    }

    HostIssue blank(Long projectId, String typeId) {
        return new HostIssue(lookups(), projectId, typeId);
    }

    Optional<HostIssue> byId(long id) {
        return read("where i.id = ?", id).stream().findFirst();
    }

    /** By the key that it has, or had before its project's key changed or it was moved. */
    Optional<HostIssue> byKey(@Nullable String key) {
        Matcher parts = KEY.matcher(key == null ? "" : key);
        return parts.matches() ? byNumber(parts.group(1), Long.valueOf(parts.group(2))) : Optional.empty();
    }

    private Optional<HostIssue> byNumber(String projectKey, Long number) {
        String there = "join project_key k on k.project_id = i.project_id where k.pkey = ? and i.num = ?";
        String moved = "where i.id in (select m.issue_id from moved_issue m"
                + " join project_key k on k.project_id = m.project_id where k.pkey = ? and m.num = ?)";
        return Stream.of(there, moved)
                .flatMap(where -> read(where, projectKey, number).stream())
                .findFirst();
    }

    /** The issues that there are, in the order of the ids. */
    public List<Issue> byIds(Collection<Long> ids) {
        Map<Long, Issue> found = new HashMap<>();
        several(ids).forEach(issue -> found.put(issue.getId(), issue));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<HostIssue> several(Collection<Long> ids) {
        return chunks(List.copyOf(ids)).stream()
                .flatMap(chunk -> read("where i.id in (" + Db.marks(chunk) + ")", chunk.toArray()).stream())
                .toList();
    }

    private List<HostIssue> read(String tail, @Nullable Object... arguments) {
        Lookups lookups = lookups();
        List<HostIssue> issues = db.list(SELECT + tail, row -> issue(row, lookups), arguments);
        Map<Long, HostIssue> byId =
                issues.stream().collect(Collectors.toMap(issue -> Objects.requireNonNull(issue.id), issue -> issue));
        for (List<Long> chunk : chunks(List.copyOf(byId.keySet()))) {
            addValues(chunk, byId);
        }
        return issues;
    }

    private void addValues(List<Long> ids, Map<Long, HostIssue> byId) {
        String in = " in (" + Db.marks(ids) + ")";
        db.list(
                "select issue_id, label from issue_label where issue_id" + in,
                row -> values(byId, row.getLong(1)).labels().add(row.getString(2)),
                ids.toArray());
        db.list(
                "select issue_id, field_id, text_value from field_value where issue_id" + in,
                row -> {
                    values(byId, row.getLong(1)).text(row.getLong(2), row.getString(3));
                    return row.getLong(2);
                },
                ids.toArray());
        db.list(
                "select destination_id, source_id from issue_link where link_type = " + EPIC_LINK_TYPE
                        + " and destination_id" + in,
                row -> {
                    Objects.requireNonNull(byId.get(row.getLong(1))).ofEpic(row.getLong(2));
                    return row.getLong(2);
                },
                ids.toArray());
    }

    private static Values values(Map<Long, HostIssue> byId, long id) {
        return Objects.requireNonNull(byId.get(id)).values;
    }

    private Lookups lookups() {
        return new Lookups(world, this::several);
    }

    private static List<List<Long>> chunks(List<Long> ids) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            chunks.add(ids.subList(from, Math.min(from + CHUNK, ids.size())));
        }
        return chunks;
    }

    private static HostIssue issue(ResultSet row, Lookups lookups) throws SQLException {
        HostIssue issue = new HostIssue(lookups, row.getLong("project_id"), Long.toString(row.getLong("type_id")));
        issue.id = row.getLong("id");
        issue.number = row.getLong("num");
        issue.summary = row.getString("summary");
        issue.description = row.getString("description");
        issue.creator = row.getString("creator");
        issue.reporter = row.getString("reporter");
        issue.assignee = row.getString("assignee");
        issue.created = new Timestamp(row.getLong("created"));
        issue.updated = new Timestamp(row.getLong("updated"));
        issue.due = row.getObject("due", LocalDate.class);
        issue.resolution = row.getString("resolution");
        Long resolved = row.getObject("resolved", Long.class);
        issue.resolved = resolved == null ? null : new Timestamp(resolved);
        lookups.mayWantUsers(Arrays.asList(issue.creator, issue.reporter, issue.assignee));
        issue.statusId = row.getString("status_id");
        issue.workflowEntry = row.getLong("workflow_entry");
        issue.securityLevel = row.getObject("security_level", Long.class);
        return issue;
    }

    Fields fields() {
        return world.fields();
    }
}
