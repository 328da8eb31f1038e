package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.Users;

/** myself and the look-up of users. */
final class UserResource {
    private static final int MOST = 1000;

    private final JiraHalf jira;
    private final Shapes shapes;

    UserResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    void mount(Endpoints endpoints) {
        endpoints
                .on("GET", "api/2/myself", this::myself)
                .on("GET", "api/2/user", this::user)
                .on("GET", "api/2/user/picker", this::picker)
                .on("GET", "api/2/user/search", this::search)
                .on("GET", "api/2/user/assignable/search", this::assignable);
    }

    private Reply myself(RestCall call) {
        Map<String, Object> me = Objects.requireNonNull(shapes.user(call, call.user()));
        Users.Preferences preferences = jira.get(Users.class).preferences(call.user());
        me.put("timeZone", preferences.zone().getId());
        me.put("locale", preferences.locale().toString());
        return Reply.ok(me);
    }

    private Reply user(RestCall call) {
        call.user();
        UserManager users = jira.get(UserManager.class);
        String name = call.query("username").orElse("");
        ApplicationUser found = call.query("key").map(users::getUserByKey).orElseGet(() -> users.getUserByName(name));
        if (found == null) {
            throw RestRefusal.of(404, "The user named '" + call.query("key").orElse(name) + "' does not exist");
        }
        return Reply.ok(Objects.requireNonNull(shapes.user(call, found)));
    }

    private Reply picker(RestCall call) {
        call.user();
        int max = Math.min(call.number("maxResults", 50), MOST);
        List<ApplicationUser> found =
                jira.get(Users.class).search(call.query("query").orElse(""), max);
        List<Map<String, Object>> users = found.stream()
                .map(user -> object(
                        "name", user.getName(),
                        "key", user.getKey(),
                        "html",
                                escape(user.getDisplayName() + " - " + user.getEmailAddress() + " (" + user.getName()
                                        + ")"),
                        "displayName", user.getDisplayName()))
                .toList();
        String header = "Showing " + users.size() + " of " + users.size() + " matching users";
        return Reply.ok(object("users", users, "total", users.size(), "header", header));
    }

    private Reply search(RestCall call) {
        call.user();
        int max = Math.min(call.number("maxResults", 50), MOST);
        return list(call, jira.get(Users.class).search(call.query("username").orElse(""), max));
    }

    private Reply assignable(RestCall call) {
        call.user();
        String key = call.query("project").orElse("");
        Project project = jira.get(ProjectManager.class).getProjectObjByKey(key);
        if (project == null
                || !jira.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.reader())) {
            throw RestRefusal.of(404, "No project could be found with key '" + key + "'.");
        }
        int max = Math.min(call.number("maxResults", 50), MOST);
        return list(
                call,
                jira.get(Users.class)
                        .assignable(project.getKey(), call.query("username").orElse(""), max));
    }

    private Reply list(RestCall call, List<ApplicationUser> users) {
        return Reply.ok(users.stream().map(user -> shapes.user(call, user)).toList());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
