package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.board.Filters;
import org.aiadoption.host.jira.board.Filters.Filter;
import org.aiadoption.host.jira.board.Filters.Share;
import org.jspecify.annotations.Nullable;

/** Saved filters and whom they are shared with; for users only. */
@Path("api/{api:2|latest}/filter")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
public final class FilterResource {
    private final Lookup lookup;
    private final Shapes shapes;
    private final Filters filters;

    FilterResource(JiraHalf jira, Shapes shapes) {
        this.lookup = new Lookup(jira, shapes.caller);
        this.shapes = shapes;
        this.filters = jira.get(Filters.class);
    }

    /** Jira ignores {@code sharePermissions} here and uses the user's default, which is private. */
    @POST
    public Map<String, Object> create(ObjectNode body) {
        String name = name(body);
        String jql = jql(body.path("jql").asText(""));
        return shape(named(() -> filters.create(
                shapes.caller.user(), name, Json.text(body, "description").orElse(null), jql)));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> read(@PathParam("id") String id) {
        return shape(find(id));
    }

    @PUT
    @Path("{id}")
    public Map<String, Object> update(@PathParam("id") String id, ObjectNode body) {
        Filter old = own(id);
        String description =
                body.has("description") ? Json.text(body, "description").orElse(null) : old.description();
        Filter changed = old.with(
                body.has("name") ? name(body) : old.name(),
                description,
                body.has("jql") ? jql(body.path("jql").asText("")) : old.jql());
        named(() -> {
            filters.update(changed);
            return changed;
        });
        return shape(changed);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        filters.delete(own(id).id());
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/permission")
    public List<Map<String, Object>> permissions(@PathParam("id") String id) {
        return permissions(find(id));
    }

    @POST
    @Path("{id}/permission")
    public Response share(@PathParam("id") String id, ObjectNode body) {
        Filter filter = own(id);
        ApplicationUser user = shapes.caller.user();
        if (!lookup.jira
                .get(GlobalPermissionManager.class)
                .hasPermission(GlobalPermissionKey.CREATE_SHARED_OBJECTS, user)) {
            throw RestRefusal.of(403, "You do not have permission to share. All shares are invalid.");
        }
        filters.share(filter.id(), wanted(body, user));
        return Response.status(201).entity(permissions(find(id))).build();
    }

    @DELETE
    @Path("{id}/permission/{share}")
    public Response unshare(@PathParam("id") String id, @PathParam("share") String shareId) {
        Filter filter = own(id);
        if (filter.shares().stream()
                .noneMatch(share -> String.valueOf(share.id()).equals(shareId))) {
            throw RestRefusal.of(404, "The share permission with id '" + shareId + "' does not exist.");
        }
        filters.unshare(filter.id(), Json.id(shareId));
        return Response.noContent().build();
    }

    private Share wanted(JsonNode body, ApplicationUser user) {
        String type = body.path("type").asText("");
        return switch (type) {
            case "global", "authenticated" -> new Share(0, type, null, null);
            case "loggedin" -> new Share(0, "authenticated", null, null);
            case "project" -> {
                String project = Json.text(body, "projectId").orElse("");
                yield new Share(0, type, lookup.project(project).getId(), null);
            }
            case "group" -> {
                String group = Json.text(body, "groupname").orElse("");
                if (!lookup.jira.get(GroupManager.class).isUserInGroup(user, group)) {
                    throw RestRefusal.of(400, "You do not have permission to share with Group: '" + group + "'.");
                }
                yield new Share(0, type, null, group);
            }
            default -> throw RestRefusal.of(400, "Share type '" + type + "' is not supported by this server.");
        };
    }

    private Filter find(String id) {
        return filters.find(Json.id(id), shapes.caller.user())
                .orElseThrow(() -> RestRefusal.of(
                        400,
                        "The selected filter is not available to you, perhaps it has been"
                                + " deleted or had its permissions changed."));
    }

    private Filter own(String id) {
        Filter filter = find(id);
        if (!filter.ownerKey().equals(shapes.caller.user().getKey())) {
            throw RestRefusal.of(403, "You are not the owner of this filter.");
        }
        return filter;
    }

    private static String name(JsonNode body) {
        String name = body.path("name").isTextual() ? body.path("name").asText() : "";
        if (name.isBlank()) {
            throw RestRefusal.field("filterName", "You must specify a name to save this filter as.");
        }
        if (name.length() > 255) {
            throw RestRefusal.field(
                    "filterName", "The entered filter name is too long, it must be less than 255 chars.");
        }
        return name;
    }

    private String jql(String text) {
        RestRefusal.when(lookup.jira
                .get(SearchService.class)
                .parseQuery(shapes.caller.user(), text)
                .getErrors());
        return text;
    }

    private static Filter named(Supplier<Filter> write) {
        try {
            return write.get();
        } catch (IllegalArgumentException e) {
            throw RestRefusal.field("filterName", "Filter with same name already exists.");
        }
    }

    private Map<String, Object> shape(Filter filter) {
        String query = URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8);
        return object(
                "self", shapes.caller.self("api/2/filter/" + filter.id()),
                "id", String.valueOf(filter.id()),
                "name", filter.name(),
                "description", filter.description(),
                "owner", shapes.user(lookup.jira.get(UserManager.class).getUserByKey(filter.ownerKey())),
                "jql", filter.jql(),
                "viewUrl", shapes.caller.page("/issues/?filter=" + filter.id()),
                "searchUrl", shapes.caller.self("api/2/search?jql=" + query),
                "favourite", false,
                "sharePermissions", permissions(filter),
                "editable", shapes.caller.user().getKey().equals(filter.ownerKey()),
                "subscriptions", object("size", 0, "items", List.of()));
    }

    private List<Map<String, Object>> permissions(Filter filter) {
        return filter.shares().stream().map(this::permission).toList();
    }

    private Map<String, Object> permission(Share share) {
        Map<String, Object> shape = object("id", share.id(), "type", share.type(), "view", true, "edit", false);
        if (share.projectId() != null) {
            shape.put("project", project(share.projectId()));
        }
        if (share.group() != null) {
            shape.put("group", object("name", share.group()));
        }
        return shape;
    }

    private @Nullable Map<String, Object> project(Long id) {
        Project project = lookup.jira.get(ProjectManager.class).getProjectObj(id);
        return project == null ? null : shapes.project(project);
    }
}
