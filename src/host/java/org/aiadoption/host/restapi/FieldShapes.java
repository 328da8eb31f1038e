package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.field.Screens;
import org.jspecify.annotations.Nullable;

/** What Jira says about fields: names, types, and what may be done with them where. */
final class FieldShapes {
    /** Stands beside an array's type: what its elements are. */
    private record Known(
            String id,
            String name,
            String type,
            @Nullable String items,
            @Nullable CustomField custom) {
        static Known system(String id, String name, String type) {
            return new Known(id, name, type, type.equals("array") ? "string" : null, null);
        }

        static Known of(CustomField field) {
            String type = jsonType(field.getCustomFieldType().getKey());
            return new Known(field.getId(), field.getName(), type, type.equals("array") ? "string" : null, field);
        }

        Map<String, Object> schema() {
            Map<String, Object> schema = object("type", type);
            if (items != null) {
                schema.put("items", id.equals("issuelinks") ? "issuelinks" : items);
            }
            if (custom == null) {
                schema.put("system", id);
            } else {
                schema.put("custom", custom.getCustomFieldType().getKey());
                schema.put("customId", custom.getIdAsLong());
            }
            return schema;
        }
    }

    private static final List<Known> SYSTEM = List.of(
            Known.system("summary", "Summary", "string"),
            Known.system("issuetype", "Issue Type", "issuetype"),
            Known.system("project", "Project", "project"),
            Known.system("description", "Description", "string"),
            Known.system("status", "Status", "status"),
            Known.system("resolution", "Resolution", "resolution"),
            Known.system("assignee", "Assignee", "user"),
            Known.system("reporter", "Reporter", "user"),
            Known.system("creator", "Creator", "user"),
            Known.system("created", "Created", "datetime"),
            Known.system("updated", "Updated", "datetime"),
            Known.system("resolutiondate", "Resolved", "datetime"),
            Known.system("duedate", "Due Date", "date"),
            Known.system("labels", "Labels", "array"),
            Known.system("issuelinks", "Linked Issues", "array"),
            Known.system("comment", "Comment", "comments-page"));

    private static final Set<String> READ_ONLY =
            Set.of("status", "resolution", "creator", "created", "updated", "resolutiondate", "comment");
    private static final Map<String, ProjectPermissionKey> NEEDED = Map.of(
            "assignee", ProjectPermissions.ASSIGN_ISSUES,
            "reporter", ProjectPermissions.MODIFY_REPORTER,
            "duedate", ProjectPermissions.SCHEDULE_ISSUES,
            "issuelinks", ProjectPermissions.LINK_ISSUES);

    private static final Set<String> ALWAYS = Set.of("project", "issuetype");

    private final JiraHalf jira;
    private final Shapes shapes;

    FieldShapes(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    List<Map<String, Object>> all() {
        return known().stream().map(FieldShapes::field).toList();
    }

    Map<String, Object> names() {
        return known().stream()
                .collect(Collectors.toMap(Known::id, Known::name, (one, same) -> one, LinkedHashMap::new));
    }

    Map<String, Object> schema() {
        return known().stream()
                .collect(Collectors.toMap(Known::id, Known::schema, (one, same) -> one, LinkedHashMap::new));
    }

    /** The fields that the caller may fill in for an issue of this type, by id; with the project if it is a new one. */
    Map<String, Map<String, Object>> editable(Project project, IssueType type, boolean creating) {
        Set<String> required = jira
                .get(FieldLayoutManager.class)
                .getFieldLayout(project, type.getId())
                .getRequiredFieldLayoutItems(project, List.of(type.getId()))
                .stream()
                .map(item -> item.getOrderableField().getId())
                .collect(Collectors.toSet());
        Optional<List<String>> screen = jira.get(Screens.class)
                .fields(project.getId(), creating ? Screens.Operation.CREATE : Screens.Operation.EDIT);
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        for (Known known : known()) {
            boolean shown = screen.isEmpty()
                    || ALWAYS.contains(known.id())
                    || screen.get().contains(known.id());
            if (shown && isOpen(known, project, type, creating)) {
                fields.put(
                        known.id(),
                        meta(known, required.contains(known.id()) || known.id().equals("project")));
            }
        }
        fields.computeIfPresent("issuetype", (id, meta) -> allowing(meta, types(project)));
        fields.computeIfPresent("project", (id, meta) -> allowing(meta, List.of(shapes.project(project))));
        if (!creating) {
            fields.put("comment", meta(Known.system("comment", "Comment", "comments-page"), false));
        }
        return fields;
    }

    private static Map<String, Object> allowing(Map<String, Object> meta, List<Map<String, Object>> values) {
        meta.put("allowedValues", values);
        return meta;
    }

    /** The fields of a screen, by id. */
    Map<String, Object> on(List<String> screen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Known known : known()) {
            if (screen.contains(known.id())) {
                fields.put(known.id(), meta(known, false));
            }
        }
        return fields;
    }

    List<Map<String, Object>> types(Project project) {
        return project.getIssueTypes().stream().map(shapes::type).toList();
    }

    private boolean isOpen(Known known, Project project, IssueType type, boolean creating) {
        if (READ_ONLY.contains(known.id()) || (known.id().equals("project") && !creating)) {
            return false;
        }
        ProjectPermissionKey needed = NEEDED.get(known.id());
        boolean allowed = needed == null
                || jira.get(PermissionManager.class).hasPermission(needed, project, shapes.caller.reader());
        return allowed && (known.custom() == null || known.custom().isInScope(project, List.of(type.getId())));
    }

    private List<Known> known() {
        List<Known> all = new ArrayList<>(SYSTEM);
        jira.get(CustomFieldManager.class).getCustomFieldObjects().forEach(field -> all.add(Known.of(field)));
        return all;
    }

    private Map<String, Object> meta(Known known, boolean required) {
        Map<String, Object> meta = object(
                "required", required,
                "schema", known.schema(),
                "name", known.name(),
                "fieldId", known.id(),
                "hasDefaultValue", false,
                "operations", operations(known));
        if (known.type().equals("user")) {
            meta.put("autoCompleteUrl", shapes.caller.self("api/2/user/assignable/search?username="));
        }
        return meta;
    }

    private static List<String> operations(Known known) {
        return switch (known.id()) {
            case "labels" -> List.of("add", "set", "remove");
            case "comment" -> List.of("add", "edit", "remove");
            case "issuelinks" -> List.of("add");
            default -> List.of("set");
        };
    }

    private static Map<String, Object> field(Known known) {
        boolean custom = known.custom() != null;
        return object(
                "id",
                known.id(),
                "name",
                known.name(),
                "custom",
                custom,
                "orderable",
                !READ_ONLY.contains(known.id()),
                "navigable",
                !known.id().equals("comment"),
                "searchable",
                true,
                "clauseNames",
                custom ? List.of("cf[" + known.id().replaceAll("\\D", "") + "]", known.name()) : List.of(known.id()),
                "schema",
                known.schema());
    }

    private static String jsonType(String key) {
        return switch (key.substring(key.indexOf(':') + 1)) {
            case "gh-epic-link" -> "any";
            case "gh-epic-status", "select", "radiobuttons" -> "option";
            case "datepicker" -> "date";
            case "float" -> "number";
            case "userpicker" -> "user";
            case "labels", "multiselect", "gh-sprint" -> "array";
            default -> "string";
        };
    }
}
