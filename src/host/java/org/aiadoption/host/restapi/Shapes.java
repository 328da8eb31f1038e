package org.aiadoption.host.restapi;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.issue.Resolutions;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.jspecify.annotations.Nullable;

/** Jira's JSON shapes. */
final class Shapes {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    private final JiraHalf jira;

    Shapes(JiraHalf jira) {
        this.jira = jira;
    }

    /** A JSON object from names and values in turn; values may be null. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    @Nullable Map<String, Object> user(RestCall call, @Nullable ApplicationUser user) {
        return user == null
                ? null
                : object(
                        "self", call.self("api/2/user?username=" + user.getName()),
                        "name", user.getName(),
                        "key", user.getKey(),
                        "emailAddress", user.getEmailAddress(),
                        "avatarUrls", Map.of(),
                        "displayName", user.getDisplayName(),
                        "active", user.isActive(),
                        "timeZone", ZoneId.systemDefault().getId());
    }

    @Nullable Map<String, Object> person(RestCall call, Issues.@Nullable Person person) {
        return person == null
                ? null
                : object(
                        "self", call.self("api/2/user?username=" + person.name()),
                        "name", person.name(),
                        "key", person.key(),
                        "displayName", person.displayName(),
                        "active", person.active());
    }

    Map<String, Object> project(RestCall call, Project project) {
        return object(
                "self", call.self("api/2/project/" + project.getId()),
                "id", project.getId().toString(),
                "key", project.getKey(),
                "name", project.getName(),
                "projectTypeKey", project.getProjectTypeKey().getKey(),
                "archived", project.isArchived(),
                "avatarUrls", Map.of());
    }

    Map<String, Object> type(RestCall call, IssueType type) {
        return object(
                "self", call.self("api/2/issuetype/" + type.getId()),
                "id", type.getId(),
                "description", type.getDescription(),
                "iconUrl", call.page(String.valueOf(type.getIconUrl())),
                "name", type.getName(),
                "subtask", type.isSubTask());
    }

    Map<String, Object> status(RestCall call, Status status) {
        StatusCategory category = status.getStatusCategory();
        return object(
                "self", call.self("api/2/status/" + status.getId()),
                "description", "",
                "iconUrl", call.page("/"),
                "name", status.getName(),
                "id", status.getId(),
                "statusCategory",
                        object(
                                "self", call.self("api/2/statuscategory/" + category.getId()),
                                "id", category.getId(),
                                "key", category.getKey(),
                                "colorName", category.getColorName(),
                                "name", category.getName()));
    }

    Map<String, Object> linkType(RestCall call, IssueLinkType type) {
        return object(
                "id", type.getId().toString(),
                "name", type.getName(),
                "inward", type.getInward(),
                "outward", type.getOutward(),
                "self", call.self("api/2/issueLinkType/" + type.getId()));
    }

    Map<String, Object> issue(RestCall call, Issue issue, FieldChoice choice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("issuetype", type(call, issue.getIssueType()));
        fields.put("project", project(call, issue.getProjectObject()));
        fields.put("summary", issue.getSummary());
        fields.put("description", issue.getDescription());
        fields.put("status", status(call, issue.getStatus()));
        fields.put("resolution", issue.getResolutionId() == null ? null : resolution(issue));
        fields.put("resolutiondate", moment(issue.getResolutionDate()));
        fields.put("assignee", user(call, issue.getAssignee()));
        fields.put("reporter", user(call, issue.getReporter()));
        fields.put("creator", user(call, issue.getCreator()));
        fields.put("created", moment(issue.getCreated()));
        fields.put("updated", moment(issue.getUpdated()));
        fields.put("duedate", day(issue.getDueDate()));
        fields.put(
                "labels",
                issue.getLabels().stream().map(Label::getLabel).sorted().toList());
        fields.put("security", security(issue));
        fields.put("subtasks", List.of());
        if (choice.wants("issuelinks")) {
            fields.put("issuelinks", links(call, issue));
        }
        if (choice.wants("comment")) {
            fields.put("comment", comments(call, issue));
        }
        for (CustomField field : jira.get(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            if (choice.wants(field.getId())) {
                fields.put(field.getId(), value(call, issue.getCustomFieldValue(field)));
            }
        }
        fields.keySet().removeIf(name -> !choice.wants(name));
        return object(
                "expand", "operations,editmeta,changelog,transitions,renderedFields",
                "id", issue.getId().toString(),
                "self", call.self("api/2/issue/" + issue.getId()),
                "key", issue.getKey(),
                "fields", fields);
    }

    Map<String, Object> comments(RestCall call, Issue issue) {
        List<Map<String, Object>> all = jira.get(Issues.class).comments(issue.getId()).stream()
                .map(comment -> comment(call, issue.getId(), comment))
                .toList();
        return object("comments", all, "maxResults", all.size(), "total", all.size(), "startAt", 0);
    }

    Map<String, Object> comment(RestCall call, long issueId, Issues.CommentView comment) {
        return object(
                "self", call.self("api/2/issue/" + issueId + "/comment/" + comment.id()),
                "id", String.valueOf(comment.id()),
                "author", person(call, comment.author()),
                "body", comment.body(),
                "updateAuthor", person(call, comment.author()),
                "created", MOMENT.format(comment.created()),
                "updated", MOMENT.format(comment.created()));
    }

    private static Map<String, Object> resolution(Issue issue) {
        return object("id", issue.getResolutionId(), "name", Resolutions.name(issue.getResolutionId()));
    }

    private @Nullable Map<String, Object> security(Issue issue) {
        Long level = issue.getSecurityLevelId();
        return level == null
                ? null
                : object(
                        "id",
                        level.toString(),
                        "name",
                        jira.get(SecurityLevels.class).name(level));
    }

    private List<Map<String, Object>> links(RestCall call, Issue issue) {
        IssueLinkManager links = jira.get(IssueLinkManager.class);
        List<Map<String, Object>> all = new ArrayList<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            if (shown(call, link, link.getDestinationObject())) {
                all.add(link(call, link, "outwardIssue", link.getDestinationObject()));
            }
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            if (shown(call, link, link.getSourceObject())) {
                all.add(link(call, link, "inwardIssue", link.getSourceObject()));
            }
        }
        return all;
    }

    /** Jira shows an epic link as a field, never as a link, and no link to an issue that the user may not browse. */
    private boolean shown(RestCall call, IssueLink link, Issue other) {
        return !link.isSystemLink() && browsable(call, other);
    }

    private boolean browsable(RestCall call, Issue issue) {
        return jira.get(PermissionManager.class)
                .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, call.reader());
    }

    private Map<String, Object> link(RestCall call, IssueLink link, String side, Issue other) {
        Map<String, Object> fields = object(
                "summary", other.getSummary(),
                "status", status(call, other.getStatus()),
                "issuetype", type(call, other.getIssueType()));
        Map<String, Object> end = object(
                "id", other.getId().toString(),
                "key", other.getKey(),
                "self", call.self("api/2/issue/" + other.getId()),
                "fields", fields);
        return object(
                "id",
                link.getId().toString(),
                "self",
                call.self("api/2/issueLink/" + link.getId()),
                "type",
                linkType(call, link.getIssueLinkType()),
                side,
                end);
    }

    private @Nullable Object value(RestCall call, @Nullable Object value) {
        if (value instanceof Issue epic) {
            return browsable(call, epic) ? epic.getKey() : null;
        }
        if (value instanceof Date date) {
            return day(date);
        }
        if (value instanceof ApplicationUser user) {
            return user(call, user);
        }
        if (value instanceof Iterable<?> many) {
            return StreamSupport.stream(many.spliterator(), false)
                    .map(one -> value(call, one))
                    .toList();
        }
        return value == null || value instanceof Number ? value : value.toString();
    }

    private static @Nullable String moment(@Nullable Date date) {
        return date == null ? null : MOMENT.format(Instant.ofEpochMilli(date.getTime()));
    }

    private static @Nullable String day(@Nullable Date date) {
        return date == null
                ? null
                : LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault())
                        .toString();
    }
}
