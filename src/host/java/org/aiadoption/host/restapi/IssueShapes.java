package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.jspecify.annotations.Nullable;

/** Issues, their links, comments and history as Jira writes them. */
final class IssueShapes {
    /** Jira's way to say all of them. */
    static final int EVERY_COMMENT = 1_048_576;

    final Shapes shapes;
    final FieldShapes fields;
    private final JiraHalf jira;

    IssueShapes(JiraHalf jira, Shapes shapes, FieldShapes fields) {
        this.jira = jira;
        this.shapes = shapes;
        this.fields = fields;
    }

    Map<String, Object> issue(Issue issue, FieldChoice choice) {
        return issues(List.of(issue), choice).get(0);
    }

    List<Map<String, Object>> issues(List<Issue> all, FieldChoice choice) {
        Map<Long, List<Issues.Link>> links = choice.wants("issuelinks")
                ? jira.get(Issues.class).links(all.stream().map(Issue::getId).toList(), shapes.caller.reader())
                : Map.of();
        Set<Long> epics = jira.get(Issues.class).browsable(epicsOf(all), shapes.caller.reader());
        return all.stream()
                .map(issue -> issue(issue, choice, links.getOrDefault(issue.getId(), List.of()), epics))
                .toList();
    }

    private Set<Long> epicsOf(List<Issue> all) {
        List<CustomField> every = jira.get(CustomFieldManager.class).getCustomFieldObjects();
        return all.stream()
                .flatMap(issue -> every.stream().map(issue::getCustomFieldValue))
                .filter(Issue.class::isInstance)
                .map(epic -> ((Issue) epic).getId())
                .collect(Collectors.toSet());
    }

    /** {@code epics} are those that the reader may know of. */
    private Map<String, Object> issue(Issue issue, FieldChoice choice, List<Issues.Link> links, Set<Long> epics) {
        Map<String, Object> values = system(issue, choice);
        values.put("issuelinks", links.stream().map(this::link).toList());
        if (choice.wants("comment")) {
            values.put("comment", comments(issue, new Window(0, EVERY_COMMENT), null));
        }
        for (CustomField field : jira.get(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            values.put(field.getId(), value(issue.getCustomFieldValue(field), epics));
        }
        values.keySet().removeIf(name -> !choice.wants(name));
        return object(
                "expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
                "id", issue.getId().toString(),
                "self", shapes.caller.self("api/2/issue/" + issue.getId()),
                "key", issue.getKey(),
                "fields", values);
    }

    private Map<String, Object> system(Issue issue, FieldChoice choice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("summary", issue.getSummary());
        values.put("description", issue.getDescription());
        values.put("resolutiondate", Shapes.moment(issue.getResolutionDate()));
        values.put("created", Shapes.moment(issue.getCreated()));
        values.put("updated", Shapes.moment(issue.getUpdated()));
        values.put("duedate", Shapes.day(issue.getDueDate()));
        values.put(
                "labels",
                issue.getLabels().stream().map(Label::getLabel).sorted().toList());
        values.put("subtasks", List.of());
        values.put("security", security(issue.getSecurityLevelId()));
        values.put("resolution", shapes.resolution(issue.getResolutionId()));
        // what costs a look-up is made only if it is wanted
        if (choice.wants("issuetype")) {
            values.put("issuetype", shapes.type(issue.getIssueType()));
        }
        if (choice.wants("project")) {
            values.put("project", shapes.project(issue.getProjectObject()));
        }
        if (choice.wants("status")) {
            values.put("status", shapes.status(issue.getStatus()));
        }
        Map<String, @Nullable ApplicationUser> people = new LinkedHashMap<>();
        people.put("assignee", choice.wants("assignee") ? issue.getAssignee() : null);
        people.put("reporter", choice.wants("reporter") ? issue.getReporter() : null);
        people.put("creator", choice.wants("creator") ? issue.getCreator() : null);
        people.forEach((name, person) -> values.put(name, shapes.user(person)));
        return values;
    }

    private @Nullable Map<String, Object> security(@Nullable Long level) {
        return level == null
                ? null
                : object(
                        "id",
                        level.toString(),
                        "name",
                        jira.get(SecurityLevels.class).name(level));
    }

    /** The values as pages show them, for the fields that differ from their plain form. */
    Map<String, Object> rendered(Issue issue, FieldChoice choice) {
        DateTimeFormatterFactory dates = jira.get(DateTimeFormatterFactory.class);
        var moments = dates.formatter().forLoggedInUser().withStyle(DateTimeStyle.COMPLETE);
        Map<String, Object> values = new LinkedHashMap<>();
        String description = issue.getDescription();
        values.put(
                "description", description == null ? "" : jira.get(Issues.class).render(description));
        values.put("created", moments.format(issue.getCreated()));
        values.put("updated", moments.format(issue.getUpdated()));
        Date due = issue.getDueDate();
        var days = dates.formatter()
                .forLoggedInUser()
                .withStyle(DateTimeStyle.DATE)
                .withSystemZone();
        values.put("duedate", due == null ? null : days.format(due));
        if (choice.wants("comment")) {
            values.put("comment", comments(issue, new Window(0, EVERY_COMMENT), "body"));
        }
        values.keySet().removeIf(name -> !choice.wants(name));
        return values;
    }

    Map<String, Object> link(Issues.Link link) {
        return object(
                "id",
                String.valueOf(link.id()),
                "self",
                shapes.caller.self("api/2/issueLink/" + link.id()),
                "type",
                shapes.linkType(link.type()),
                link.outward() ? "outwardIssue" : "inwardIssue",
                end(link.issue()));
    }

    /** An issue as a link shows it. */
    Map<String, Object> end(Issue issue) {
        return object(
                "id", issue.getId().toString(),
                "key", issue.getKey(),
                "self", shapes.caller.self("api/2/issue/" + issue.getId()),
                "fields",
                        object(
                                "summary", issue.getSummary(),
                                "status", shapes.status(issue.getStatus()),
                                "issuetype", shapes.type(issue.getIssueType())));
    }

    /** A page of comments; {@code htmlAs} names the property that takes the rendered text, if it is wanted. */
    Map<String, Object> comments(Issue issue, Window window, @Nullable String htmlAs) {
        List<Issues.CommentView> all = jira.get(Issues.class).comments(issue.getId());
        return object(
                "comments",
                        window.cut(all).stream()
                                .map(comment -> comment(issue, comment, htmlAs))
                                .toList(),
                "maxResults", window.max(),
                "total", all.size(),
                "startAt", window.start());
    }

    Map<String, Object> comment(Issue issue, Issues.CommentView comment, @Nullable String htmlAs) {
        Map<String, Object> shape = object(
                "self", shapes.caller.self("api/2/issue/" + issue.getId() + "/comment/" + comment.id()),
                "id", String.valueOf(comment.id()),
                "author", shapes.person(comment.author()),
                "body", comment.body(),
                "updateAuthor", shapes.person(comment.editor() == null ? comment.author() : comment.editor()),
                "created", Shapes.moment(comment.created()),
                "updated", Shapes.moment(comment.updated()));
        if (htmlAs != null) {
            shape.put(htmlAs, comment.bodyHtml());
        }
        return shape;
    }

    Map<String, Object> changelog(Issue issue) {
        List<Map<String, Object>> all = jira.get(Issues.class).history(issue.getId()).stream()
                .map(change -> object(
                        "id", String.valueOf(change.id()),
                        "author", shapes.person(change.author()),
                        "created", Shapes.moment(change.created()),
                        "items", change.items().stream().map(this::changed).toList()))
                .toList();
        return object("startAt", 0, "maxResults", all.size(), "total", all.size(), "histories", all);
    }

    private Map<String, Object> changed(Issues.ItemView item) {
        boolean custom = jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .anyMatch(field -> field.getName().equals(item.field()));
        return object(
                "field", item.field(),
                "fieldtype", custom ? "custom" : "jira",
                "from", item.fromValue(),
                "fromString", item.from(),
                "to", item.toValue(),
                "toString", item.to());
    }

    private @Nullable Object value(@Nullable Object value, Set<Long> epics) {
        if (value instanceof Issue epic) {
            return epics.contains(epic.getId()) ? epic.getKey() : null;
        }
        if (value instanceof Date date) {
            return Shapes.day(date);
        }
        if (value instanceof ApplicationUser user) {
            return shapes.user(user);
        }
        if (value instanceof Iterable<?> many) {
            return StreamSupport.stream(many.spliterator(), false)
                    .map(each -> value(each, epics))
                    .toList();
        }
        return value == null || value instanceof Number ? value : value.toString();
    }
}
