package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.options.Generation;
import org.jspecify.annotations.Nullable;

/** serverInfo, mypermissions, issue types, statuses, fields and link types. */
@Path("api/{api:2|latest}")
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class ServerResource {
    /** The permissions of this host by the ids that Jira gives them. */
    private static final Map<Integer, ProjectPermissionKey> PERMISSIONS = new LinkedHashMap<>();

    static {
        PERMISSIONS.put(10, ProjectPermissions.BROWSE_PROJECTS);
        PERMISSIONS.put(11, ProjectPermissions.CREATE_ISSUES);
        PERMISSIONS.put(12, ProjectPermissions.EDIT_ISSUES);
        PERMISSIONS.put(13, ProjectPermissions.ASSIGN_ISSUES);
        PERMISSIONS.put(14, ProjectPermissions.RESOLVE_ISSUES);
        PERMISSIONS.put(15, ProjectPermissions.ADD_COMMENTS);
        PERMISSIONS.put(16, ProjectPermissions.DELETE_ISSUES);
        PERMISSIONS.put(17, ProjectPermissions.ASSIGNABLE_USER);
        PERMISSIONS.put(21, ProjectPermissions.LINK_ISSUES);
        PERMISSIONS.put(23, ProjectPermissions.ADMINISTER_PROJECTS);
        PERMISSIONS.put(28, ProjectPermissions.SCHEDULE_ISSUES);
        PERMISSIONS.put(30, ProjectPermissions.MODIFY_REPORTER);
        PERMISSIONS.put(34, ProjectPermissions.EDIT_ALL_COMMENTS);
        PERMISSIONS.put(35, ProjectPermissions.EDIT_OWN_COMMENTS);
        PERMISSIONS.put(36, ProjectPermissions.DELETE_ALL_COMMENTS);
        PERMISSIONS.put(37, ProjectPermissions.DELETE_OWN_COMMENTS);
        PERMISSIONS.put(46, ProjectPermissions.TRANSITION_ISSUES);
    }

    private final Lookup lookup;
    private final Shapes shapes;
    private final FieldShapes fields;

    ServerResource(JiraHalf jira, Shapes shapes, FieldShapes fields) {
        this.lookup = new Lookup(jira, shapes.caller);
        this.shapes = shapes;
        this.fields = fields;
    }

    @GET
    @Path("serverInfo")
    public Map<String, Object> serverInfo() {
        Generation generation = Generation.here();
        List<Integer> numbers = Arrays.stream(generation.version().split("\\."))
                .map(Integer::valueOf)
                .toList();
        Map<String, Object> info = object(
                "baseUrl",
                shapes.caller.page(""),
                "version",
                generation.version(),
                "versionNumbers",
                numbers,
                "deploymentType",
                "Server",
                "buildNumber",
                Integer.valueOf(generation.buildNumber()),
                "serverTitle",
                "Jira (embedded host)");
        if (shapes.caller.reader() != null) {
            info.put("serverTime", Shapes.moment(Instant.now()));
        }
        return info;
    }

    @GET
    @Path("mypermissions")
    public Map<String, Object> permissions(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("projectId") @Nullable String projectId,
            @QueryParam("issueKey") @Nullable String issueKey,
            @QueryParam("issueId") @Nullable String issueId) {
        String project = first(projectKey, projectId);
        String issue = first(issueKey, issueId);
        @Nullable Project asked = issue != null
                ? lookup.issue(issue).getProjectObject()
                : project == null ? null : lookup.project(project);
        Map<String, Object> all = new LinkedHashMap<>();
        PERMISSIONS.forEach((id, key) ->
                all.put(key.permissionKey(), permission(id, key.permissionKey(), "PROJECT", has(key, asked))));
        ApplicationUser user = shapes.caller.reader();
        boolean administrator = user != null
                && lookup.jira.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
        all.put("ADMINISTER", permission(0, "ADMINISTER", "GLOBAL", administrator));
        return object("permissions", all);
    }

    private boolean has(ProjectPermissionKey key, @Nullable Project project) {
        return project == null
                ? !lookup.jira
                        .get(PermissionManager.class)
                        .getProjects(key, shapes.caller.reader())
                        .isEmpty()
                : lookup.allowed(key, project);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static Map<String, Object> permission(int id, String key, String type, boolean have) {
        return object(
                "id",
                String.valueOf(id),
                "key",
                key,
                "name",
                key,
                "type",
                type,
                "description",
                "",
                "havePermission",
                have);
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> types() {
        return lookup.jira.get(ConstantsManager.class).getAllIssueTypeObjects().stream()
                .map(shapes::type)
                .toList();
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> type(@PathParam("id") String id) {
        return types().stream()
                .filter(type -> id.equals(type.get("id")))
                .findFirst()
                .orElseThrow(() -> RestRefusal.of(404, "The issue type with id '" + id + "' does not exist"));
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return lookup.jira.get(ConstantsManager.class).getStatuses().stream()
                .map(shapes::status)
                .toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(@PathParam("idOrName") String idOrName) {
        return statuses().stream()
                .filter(status -> Stream.of("id", "name").anyMatch(by -> idOrName.equals(status.get(by))))
                .findFirst()
                .orElseThrow(() -> RestRefusal.of(404, "The status with id '" + idOrName + "' does not exist"));
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
        return fields.all();
    }

    @GET
    @Path("issueLinkType")
    public Map<String, Object> linkTypes() {
        return object(
                "issueLinkTypes", linkTypes(lookup.jira).map(shapes::linkType).toList());
    }

    @GET
    @Path("issueLinkType/{id}")
    public Map<String, Object> linkType(@PathParam("id") String id) {
        return linkTypes(lookup.jira)
                .filter(type -> type.getId().toString().equals(id))
                .findFirst()
                .map(shapes::linkType)
                .orElseThrow(() -> RestRefusal.of(404, "No issue link type with id '" + id + "' found."));
    }

    /** The types that people link by; Jira keeps those of its own to itself. */
    static Stream<IssueLinkType> linkTypes(JiraHalf jira) {
        return jira.get(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                .filter(type -> !type.isSystemLinkType());
    }
}
