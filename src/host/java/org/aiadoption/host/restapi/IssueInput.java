package org.aiadoption.host.restapi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Translates {@code fields} and {@code update} of a body to what Jira's form would send, and to what follows it. */
final class IssueInput {
    private final Lookup lookup;
    private final FieldValues values;
    private final LinkInput links;
    private final CommentInput comments;

    IssueInput(Lookup lookup) {
        this.lookup = lookup;
        this.values = new FieldValues(lookup.jira);
        this.links = new LinkInput(lookup);
        this.comments = new CommentInput(lookup);
    }

    /** Jira's action parameters, and the comments and links that are made once the issue is stored. */
    record Edit(Map<String, String[]> parameters, List<Consumer<Issue>> afterwards) {
        Edit() {
            this(new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    Edit forCreate(JsonNode body) {
        JsonNode fields = fields(body);
        Project project = project(fields.path("project"));
        Edit edit = new Edit();
        edit.parameters().put("pid", FieldValues.one(project.getId().toString()));
        edit.parameters()
                .put(
                        "issuetype",
                        FieldValues.one(type(project, fields.path("issuetype")).getId()));
        edit.parameters().put("reporter", FieldValues.one(lookup.caller.user().getName()));
        addFields(edit, fields, Set.of("project", "issuetype"));
        addOperations(edit, body.path("update"), fields, null);
        return edit;
    }

    Edit forUpdate(Issue issue, JsonNode body) {
        JsonNode fields = fields(body);
        Edit edit = new Edit();
        if (fields.has("issuetype")) {
            IssueType type = type(issue.getProjectObject(), fields.path("issuetype"));
            edit.parameters().put("issuetype", FieldValues.one(type.getId()));
        }
        addFields(edit, fields, Set.of("issuetype"));
        addOperations(edit, body.path("update"), fields, issue);
        return edit;
    }

    /** The fields of a transition's screen, and one comment; whether they are open there is the service's to say. */
    Map<String, String[]> forTransition(JsonNode body) {
        Edit edit = new Edit();
        JsonNode fields = body.path("fields");
        addFields(edit, fields, Set.of());
        body.path("update").properties().forEach(field -> {
            for (JsonNode operation : operations(field.getKey(), field.getValue())) {
                if (field.getKey().equals("comment")) {
                    String text = comments.body(only("comment", operation, "add"));
                    edit.parameters().put("comment", FieldValues.one(text));
                } else {
                    add(edit, field.getKey(), operation, null);
                }
            }
        });
        return edit.parameters();
    }

    private static JsonNode fields(JsonNode body) {
        JsonNode fields = body.path("fields");
        boolean wrong = !fields.isMissingNode() && !fields.isObject();
        if (wrong || (fields.isMissingNode() && !body.path("update").isObject())) {
            throw RestRefusal.of(400, "one of 'fields' or 'update' required");
        }
        return fields;
    }

    private Project project(JsonNode given) {
        ProjectManager projects = lookup.jira.get(ProjectManager.class);
        Optional<Project> byKey = Json.text(given, "key").map(projects::getProjectObjByKey);
        return byKey.or(() -> Json.text(given, "id").map(Json::id).map(projects::getProjectObj))
                .filter(project -> lookup.allowed(ProjectPermissions.BROWSE_PROJECTS, project))
                .orElseThrow(() -> RestRefusal.field(
                        "project", given.isMissingNode() ? "project is required" : "valid project is required"));
    }

    private static IssueType type(Project project, JsonNode given) {
        String id = Json.text(given, "id").orElse("");
        String name = Json.text(given, "name").orElse("");
        return project.getIssueTypes().stream()
                .filter(type -> type.getId().equals(id) || type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> RestRefusal.field(
                        "issuetype",
                        given.isMissingNode() ? "issue type is required" : "valid issue type is required"));
    }

    private void addFields(Edit edit, JsonNode fields, Set<String> translated) {
        fields.properties().forEach(field -> {
            if (!translated.contains(field.getKey())) {
                edit.parameters().put(field.getKey(), values.of(field.getKey(), field.getValue()));
            }
        });
    }

    private void addOperations(Edit edit, JsonNode update, JsonNode fields, @Nullable Issue issue) {
        update.properties().forEach(field -> {
            String name = field.getKey();
            if (fields.has(name)) {
                throw RestRefusal.field(name, "Field '" + name + "' cannot appear in both 'fields' and 'update'");
            }
            for (JsonNode operation : operations(name, field.getValue())) {
                add(edit, name, operation, issue);
            }
        });
    }

    private void add(Edit edit, String name, JsonNode operation, @Nullable Issue issue) {
        switch (name) {
            case "comment" -> edit.afterwards().add(comments.read(operation, issue));
            case "issuelinks" -> edit.afterwards().add(links.added(only(name, operation, "add")));
            case "labels" ->
                edit.parameters()
                        .merge(name, labels(issue, operation, null), (old, same) -> labels(issue, operation, old));
            default -> edit.parameters().put(name, values.of(name, only(name, operation, "set")));
        }
    }

    private static String[] labels(@Nullable Issue issue, JsonNode operation, String @Nullable [] before) {
        Set<String> labels = new TreeSet<>();
        if (before != null) {
            labels.addAll(List.of(before));
        } else if (issue != null) {
            issue.getLabels().stream().map(Label::getLabel).forEach(labels::add);
        }
        if (operation.has("set")) {
            return FieldValues.words("labels", operation.get("set"));
        }
        if (operation.path("remove").isTextual()) {
            labels.remove(operation.get("remove").asText());
        } else {
            labels.add(FieldValues.text("labels", only("labels", operation, "add")));
        }
        return labels.toArray(new String[0]);
    }

    static JsonNode only(String field, JsonNode operation, String verb) {
        if (!operation.has(verb)) {
            String given =
                    operation.fieldNames().hasNext() ? operation.fieldNames().next() : "";
            throw RestRefusal.field(field, "Field does not support operation '" + given + "'");
        }
        return operation.get(verb);
    }

    private static JsonNode operations(String field, JsonNode value) {
        if (!value.isArray()) {
            throw RestRefusal.field(field, "data was not an array");
        }
        return value;
    }
}
