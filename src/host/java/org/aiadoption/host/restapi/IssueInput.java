package org.aiadoption.host.restapi;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.issue.Resolutions;

/** Translates the {@code fields} of a REST body to Jira's action parameters. */
final class IssueInput {
    private final JiraHalf jira;

    IssueInput(JiraHalf jira) {
        this.jira = jira;
    }

    Map<String, String[]> forCreate(RestCall call) {
        JsonNode fields = fields(call);
        Project project = project(call, fields.path("project"));
        Map<String, String[]> parameters = new LinkedHashMap<>();
        parameters.put("pid", one(project.getId().toString()));
        parameters.put("issuetype", one(type(project, fields.path("issuetype")).getId()));
        parameters.put("reporter", one(call.user().getName()));
        addFields(parameters, fields);
        return parameters;
    }

    Map<String, String[]> forUpdate(RestCall call) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        addFields(parameters, fields(call));
        return parameters;
    }

    /** The fields of a transition's screen; a comment stands below {@code update}. */
    Map<String, String[]> forTransition(RestCall call) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        addFields(parameters, call.body().path("fields"));
        JsonNode comment = call.body().path("update").path("comment").path(0).path("add");
        RestCall.text(comment, "body").ifPresent(body -> parameters.put("comment", one(body)));
        return parameters;
    }

    private static JsonNode fields(RestCall call) {
        JsonNode fields = call.body().path("fields");
        if (!fields.isObject()) {
            throw RestRefusal.of(400, "one of 'fields' or 'update' required");
        }
        return fields;
    }

    private Project project(RestCall call, JsonNode given) {
        ProjectManager projects = jira.get(ProjectManager.class);
        Optional<Project> byKey = RestCall.text(given, "key").map(projects::getProjectObjByKey);
        return byKey.or(() -> RestCall.text(given, "id").map(RestCall::id).map(projects::getProjectObj))
                .filter(project -> jira.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.reader()))
                .orElseThrow(() -> RestRefusal.field(
                        "project", given.isMissingNode() ? "project is required" : "valid project is required"));
    }

    private static IssueType type(Project project, JsonNode given) {
        String id = RestCall.text(given, "id").orElse("");
        String name = RestCall.text(given, "name").orElse("");
        return project.getIssueTypes().stream()
                .filter(type -> type.getId().equals(id) || type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> RestRefusal.field(
                        "issuetype",
                        given.isMissingNode() ? "issue type is required" : "valid issue type is required"));
    }

    private void addFields(Map<String, String[]> parameters, JsonNode fields) {
        fields.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            switch (name) {
                case "project", "issuetype" -> {} // translated before; not changed by an update
                case "summary", "description" -> parameters.put(name, one(text(name, value)));
                case "assignee", "reporter" ->
                    parameters.put(name, one(RestCall.text(value, "name").orElse("")));
                case "duedate" -> parameters.put(name, one(pickerDate(name, value)));
                case "labels" -> parameters.put(name, words(name, value));
                case "resolution" -> parameters.put(name, one(resolution(value)));
                case "security" -> parameters.put(name, one(option(value)));
                default -> parameters.put(name, custom(name, value));
            }
        });
    }

    private static String resolution(JsonNode value) {
        String name = RestCall.text(value, "name").orElse("");
        return Resolutions.all().entrySet().stream()
                .filter(known -> known.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> option(value));
    }

    private String[] custom(String name, JsonNode value) {
        CustomField field = name.startsWith("customfield_")
                ? jira.get(CustomFieldManager.class).getCustomFieldObject(name)
                : null;
        if (field == null) {
            throw RestRefusal.field(
                    name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        String key = field.getCustomFieldType().getKey();
        if (key.endsWith(":gh-epic-link")) {
            // REST takes the bare key, Jira's web form wants it marked
            return value.isNull() ? new String[0] : one("key:" + value.asText());
        }
        if (key.endsWith(":datepicker")) {
            return one(pickerDate(name, value));
        }
        if (value.isArray()) {
            return words(name, value);
        }
        return value.isNull() ? new String[0] : one(value.isObject() ? option(value) : value.asText());
    }

    private static String option(JsonNode value) {
        return RestCall.text(value, "id")
                .or(() -> RestCall.text(value, "name"))
                .or(() -> RestCall.text(value, "value"))
                .orElse("");
    }

    private static String text(String name, JsonNode value) {
        if (!value.isTextual() && !value.isNull()) {
            throw RestRefusal.field(name, "Operation value must be a string");
        }
        return value.isNull() ? "" : value.asText();
    }

    private static String[] words(String name, JsonNode value) {
        if (!value.isArray()) {
            throw RestRefusal.field(name, "data was not an array");
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(one -> one.isObject() ? option(one) : one.asText())
                .toArray(String[]::new);
    }

    /** REST takes ISO dates; the form behind it takes the user's picker format. */
    private String pickerDate(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        try {
            return jira.get(DateTimeFormatterFactory.class)
                    .formatter()
                    .forLoggedInUser()
                    .withStyle(DateTimeStyle.DATE_PICKER)
                    .withSystemZone()
                    .format(Timestamp.valueOf(LocalDate.parse(value.asText()).atStartOfDay()));
        } catch (DateTimeParseException e) {
            throw RestRefusal.field(name, "Error parsing date string: " + value.asText());
        }
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
