package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.jira.JiraHalf;
import org.jspecify.annotations.Nullable;

/** serverInfo, mypermissions, projects, issue types, statuses, fields and link types. */
final class MetaResource {
    private static final String VERSION = "10.3.0";
    private static final List<ProjectPermissionKey> PERMISSIONS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.RESOLVE_ISSUES,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.MODIFY_REPORTER,
            ProjectPermissions.ADMINISTER_PROJECTS);

    /** id, JSON type, name of the system fields that this host has. */
    private static final List<List<String>> SYSTEM_FIELDS = List.of(
            List.of("summary", "string", "Summary"),
            List.of("description", "string", "Description"),
            List.of("issuetype", "issuetype", "Issue Type"),
            List.of("project", "project", "Project"),
            List.of("status", "status", "Status"),
            List.of("resolution", "resolution", "Resolution"),
            List.of("assignee", "user", "Assignee"),
            List.of("reporter", "user", "Reporter"),
            List.of("creator", "user", "Creator"),
            List.of("created", "datetime", "Created"),
            List.of("updated", "datetime", "Updated"),
            List.of("duedate", "date", "Due Date"),
            List.of("labels", "array", "Labels"),
            List.of("issuelinks", "array", "Linked Issues"),
            List.of("comment", "comments-page", "Comment"));

    private final JiraHalf jira;
    private final Shapes shapes;

    MetaResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    void mount(Endpoints endpoints) {
        endpoints
                .on("GET", "api/2/serverInfo", this::serverInfo)
                .on("GET", "api/2/mypermissions", this::permissions)
                .on("GET", "api/2/project", this::projects)
                .on("GET", "api/2/project/{}", call -> Reply.ok(whole(call, find(call, call.part(0)))))
                .on("GET", "api/2/issuetype", this::types)
                .on("GET", "api/2/status", this::statuses)
                .on("GET", "api/2/field", this::fields)
                .on("GET", "api/2/issueLinkType", this::linkTypes);
    }

    private Reply serverInfo(RestCall call) {
        return Reply.ok(object(
                "baseUrl",
                call.page(""),
                "version",
                VERSION,
                "versionNumbers",
                List.of(10, 3, 0),
                "deploymentType",
                "Server",
                "buildNumber",
                10030000,
                "serverTitle",
                "Jira (embedded host)"));
    }

    private Reply permissions(RestCall call) {
        ApplicationUser user = call.reader();
        PermissionManager manager = jira.get(PermissionManager.class);
        @Nullable Project project = call.query("projectKey")
                .or(() -> call.query("projectId"))
                .map(key -> find(call, key))
                .orElse(null);
        Map<String, Object> all = new LinkedHashMap<>();
        for (ProjectPermissionKey key : PERMISSIONS) {
            boolean have = project == null
                    ? !manager.getProjects(key, user).isEmpty()
                    : manager.hasPermission(key, project, user);
            all.put(key.permissionKey(), permission(key.permissionKey(), "PROJECT", have));
        }
        boolean administrator = user != null
                && jira.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
        all.put("ADMINISTER", permission("ADMINISTER", "GLOBAL", administrator));
        return Reply.ok(object("permissions", all));
    }

    private static Map<String, Object> permission(String key, String type, boolean have) {
        return object("id", key, "key", key, "name", key, "type", type, "description", "", "havePermission", have);
    }

    private Reply projects(RestCall call) {
        return Reply.ok(
                jira
                        .get(PermissionManager.class)
                        .getProjects(ProjectPermissions.BROWSE_PROJECTS, call.reader())
                        .stream()
                        .sorted(Comparator.comparing(Project::getKey))
                        .map(project -> shapes.project(call, project))
                        .toList());
    }

    private Project find(RestCall call, String keyOrId) {
        ProjectManager manager = jira.get(ProjectManager.class);
        Project byKey = manager.getProjectObjByKey(keyOrId);
        long id = RestCall.id(keyOrId);
        Project project = byKey == null && id >= 0 ? manager.getProjectObj(id) : byKey;
        if (project == null
                || !jira.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.reader())) {
            throw RestRefusal.of(404, "No project could be found with key '" + keyOrId + "'.");
        }
        return project;
    }

    private Map<String, Object> whole(RestCall call, Project project) {
        Map<String, Object> whole = shapes.project(call, project);
        whole.put("description", project.getDescription());
        whole.put("lead", shapes.user(call, project.getProjectLead()));
        whole.put("components", List.of());
        whole.put("versions", List.of());
        whole.put("assigneeType", "UNASSIGNED");
        whole.put(
                "issueTypes",
                project.getIssueTypes().stream()
                        .map(type -> shapes.type(call, type))
                        .toList());
        return whole;
    }

    private Reply types(RestCall call) {
        call.user();
        return Reply.ok(jira.get(ConstantsManager.class).getAllIssueTypeObjects().stream()
                .map(type -> shapes.type(call, type))
                .toList());
    }

    private Reply statuses(RestCall call) {
        call.user();
        return Reply.ok(jira.get(ConstantsManager.class).getStatuses().stream()
                .map(status -> shapes.status(call, status))
                .toList());
    }

    private Reply linkTypes(RestCall call) {
        call.user();
        return Reply.ok(object(
                "issueLinkTypes",
                jira.get(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                        .filter(type -> !type.isSystemLinkType())
                        .map(type -> shapes.linkType(call, type))
                        .toList()));
    }

    private Reply fields(RestCall call) {
        call.user();
        List<Map<String, Object>> all = new ArrayList<>();
        for (List<String> field : SYSTEM_FIELDS) {
            Map<String, Object> schema = object("type", field.get(1), "system", field.get(0));
            all.add(field(field.get(0), field.get(2), false, schema));
        }
        for (CustomField field : jira.get(CustomFieldManager.class).getCustomFieldObjects()) {
            String key = field.getCustomFieldType().getKey();
            Map<String, Object> schema = object("type", jsonType(key), "custom", key, "customId", field.getIdAsLong());
            all.add(field(field.getId(), field.getName(), true, schema));
        }
        return Reply.ok(all);
    }

    private static Map<String, Object> field(String id, String name, boolean custom, Map<String, Object> schema) {
        return object(
                "id",
                id,
                "name",
                name,
                "custom",
                custom,
                "orderable",
                true,
                "navigable",
                true,
                "searchable",
                true,
                "clauseNames",
                custom ? List.of("cf[" + id.replaceAll("\\D", "") + "]", name) : List.of(id),
                "schema",
                schema);
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
