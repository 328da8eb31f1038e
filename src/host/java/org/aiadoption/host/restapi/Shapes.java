package org.aiadoption.host.restapi;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.issue.Resolutions;
import org.jspecify.annotations.Nullable;

/** Jira's JSON shapes. */
final class Shapes {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    final Caller caller;

    Shapes(Caller caller) {
        this.caller = caller;
    }

    /** A JSON object from names and values in turn; values may be null. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    @Nullable Map<String, Object> user(@Nullable ApplicationUser user) {
        return user == null
                ? null
                : object(
                        "self", caller.self("api/2/user?username=" + user.getName()),
                        "name", user.getName(),
                        "key", user.getKey(),
                        "emailAddress", user.getEmailAddress(),
                        "avatarUrls", Map.of(),
                        "displayName", user.getDisplayName(),
                        "active", user.isActive(),
                        "timeZone", ZoneId.systemDefault().getId());
    }

    @Nullable Map<String, Object> person(Issues.@Nullable Person person) {
        return person == null
                ? null
                : object(
                        "self", caller.self("api/2/user?username=" + person.name()),
                        "name", person.name(),
                        "key", person.key(),
                        "displayName", person.displayName(),
                        "active", person.active());
    }

    Map<String, Object> project(Project project) {
        return object(
                "expand", "description,lead,url,projectKeys",
                "self", caller.self("api/2/project/" + project.getId()),
                "id", project.getId().toString(),
                "key", project.getKey(),
                "name", project.getName(),
                "projectTypeKey", project.getProjectTypeKey().getKey(),
                "archived", project.isArchived(),
                "avatarUrls", Map.of());
    }

    Map<String, Object> type(IssueType type) {
        return object(
                "self", caller.self("api/2/issuetype/" + type.getId()),
                "id", type.getId(),
                "description", type.getDescription(),
                "iconUrl", caller.page(String.valueOf(type.getIconUrl())),
                "name", type.getName(),
                "subtask", type.isSubTask());
    }

    Map<String, Object> status(Status status) {
        StatusCategory category = status.getStatusCategory();
        return object(
                "self", caller.self("api/2/status/" + status.getId()),
                "description", "",
                "iconUrl", caller.page("/"),
                "name", status.getName(),
                "id", status.getId(),
                "statusCategory",
                        object(
                                "self", caller.self("api/2/statuscategory/" + category.getId()),
                                "id", category.getId(),
                                "key", category.getKey(),
                                "colorName", category.getColorName(),
                                "name", category.getName()));
    }

    Map<String, Object> linkType(IssueLinkType type) {
        return object(
                "id", type.getId().toString(),
                "name", type.getName(),
                "inward", type.getInward(),
                "outward", type.getOutward(),
                "self", caller.self("api/2/issueLinkType/" + type.getId()));
    }

    @Nullable Map<String, Object> resolution(@Nullable String id) {
        return id == null
                ? null
                : object(
                        "self",
                        caller.self("api/2/resolution/" + id),
                        "id",
                        id,
                        "description",
                        "",
                        "name",
                        Resolutions.name(id));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    static @Nullable String moment(@Nullable Date date) {
        return date == null ? null : moment(Instant.ofEpochMilli(date.getTime()));
    }

    static @Nullable String day(@Nullable Date date) {
        return date == null
                ? null
                : LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault())
                        .toString();
    }
}
