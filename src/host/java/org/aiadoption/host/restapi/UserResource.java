package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.Users;
import org.aiadoption.host.velocity.HtmlEscaping;
import org.jspecify.annotations.Nullable;

/** myself and the look-up of users, for users only. */
@Path("api/{api:2|latest}")
@Produces(Json.TYPE)
public final class UserResource {
    private final Lookup lookup;
    private final Users users;
    private final Shapes shapes;

    UserResource(JiraHalf jira, Shapes shapes) {
        this.lookup = new Lookup(jira, shapes.caller);
        this.users = jira.get(Users.class);
        this.shapes = shapes;
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        ApplicationUser user = shapes.caller.user();
        Users.Preferences preferences = users.preferences(user);
        Map<String, Object> me = whole(user);
        me.put("timeZone", preferences.zone().getId());
        me.put("locale", preferences.locale().toString());
        return me;
    }

    @GET
    @Path("user")
    public Map<String, Object> user(
            @QueryParam("username") @Nullable String name, @QueryParam("key") @Nullable String key) {
        if (name == null && key == null) {
            throw RestRefusal.of(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        UserManager known = lookup.jira.get(UserManager.class);
        ApplicationUser found = key != null ? known.getUserByKey(key) : known.getUserByName(name);
        if (found == null) {
            String which = key != null ? "with the key '" + key : "named '" + name;
            throw RestRefusal.of(404, "The user " + which + "' does not exist");
        }
        return whole(found);
    }

    private Map<String, Object> whole(ApplicationUser user) {
        Map<String, Object> whole = Objects.requireNonNull(shapes.user(user));
        whole.put("expand", "groups,applicationRoles");
        return whole;
    }

    @GET
    @Path("user/picker")
    public Map<String, Object> picker(
            @QueryParam("query") @DefaultValue("") String query, @QueryParam("maxResults") @Nullable String max) {
        List<Map<String, Object>> found = users
                .search(query, Window.of(null, max).max())
                .stream()
                .map(user -> object(
                        "name",
                        user.getName(),
                        "key",
                        user.getKey(),
                        "html",
                        HtmlEscaping.escape(
                                user.getDisplayName() + " - " + user.getEmailAddress() + " (" + user.getName() + ")"),
                        "displayName",
                        user.getDisplayName()))
                .toList();
        String header = "Showing " + found.size() + " of " + found.size() + " matching users";
        return object("users", found, "total", found.size(), "header", header);
    }

    @GET
    @Path("user/search")
    public List<Map<String, Object>> search(
            @QueryParam("username") @DefaultValue("") String query, @QueryParam("maxResults") @Nullable String max) {
        return list(users.search(query, Window.of(null, max).max()));
    }

    @GET
    @Path("user/assignable/search")
    public List<Map<String, Object>> assignable(
            @QueryParam("username") @DefaultValue("") String query,
            @QueryParam("project") @Nullable String key,
            @QueryParam("issueKey") @Nullable String issue,
            @QueryParam("maxResults") @Nullable String max) {
        Project project = issue != null
                ? lookup.issue(issue).getProjectObject()
                : lookup.project(Objects.requireNonNullElse(key, ""));
        return list(
                users.assignable(project.getKey(), query, Window.of(null, max).max()));
    }

    private List<Map<String, Object>> list(List<ApplicationUser> found) {
        return found.stream()
                .map(user -> Objects.requireNonNull(shapes.user(user)))
                .toList();
    }
}
