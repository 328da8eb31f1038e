package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Objects;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.project.ProjectChanges;
import org.aiadoption.host.jira.user.UserChanges;

/** What administrators do to users and projects: rename, anonymise, change a key, archive, restore. */
final class AdministrationResource {
    private static final String PROGRESS = "/rest/api/2/user/anonymization/progress?taskId=";

    private final JiraHalf jira;
    private final Shapes shapes;
    private volatile long tasks;

    AdministrationResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    void mount(Endpoints endpoints) {
        endpoints
                .on("PUT", "api/2/user", this::changeUser)
                .on("POST", "api/2/user/anonymization", this::anonymise)
                .on("GET", "api/2/user/anonymization/progress", this::progress)
                .on("PUT", "api/2/project/{}", this::changeProject)
                .on("PUT", "api/2/project/{}/archive", call -> archive(call, true))
                .on("PUT", "api/2/project/{}/restore", call -> archive(call, false));
    }

    private Reply changeUser(RestCall call) {
        administrator(call);
        UserManager users = jira.get(UserManager.class);
        ApplicationUser user = call.query("key")
                .map(users::getUserByKey)
                .orElseGet(() -> users.getUserByName(call.query("username").orElse("")));
        if (user == null) {
            throw RestRefusal.of(
                    404, "The user named '" + call.query("username").orElse("") + "' does not exist");
        }
        UserChanges changes = jira.get(UserChanges.class);
        call.text("name").ifPresent(name -> require(changes.rename(user, name)));
        changes.describe(
                user,
                call.text("displayName").orElse(user.getDisplayName()),
                call.text("emailAddress").orElse(user.getEmailAddress()));
        return Reply.ok(Objects.requireNonNull(shapes.user(call, users.getUserByKey(user.getKey()))));
    }

    /** Done at once; Jira does it in the background and tells an address to ask. */
    private synchronized Reply anonymise(RestCall call) {
        administrator(call);
        ApplicationUser user = person(call, "userKey");
        ApplicationUser newOwner = person(call, "newOwnerKey");
        if (user.equals(call.user())) {
            throw RestRefusal.field("userKey", "You can't anonymize yourself.");
        }
        jira.get(UserChanges.class).anonymise(user, newOwner);
        tasks++;
        return new Reply(202, object("progressUrl", PROGRESS + tasks, "status", "COMPLETED"));
    }

    private Reply progress(RestCall call) {
        administrator(call);
        if (tasks == 0 || call.number("taskId", 1) > tasks) {
            throw RestRefusal.of(404, "There is no user anonymization task.");
        }
        return Reply.ok(object(
                "status",
                "COMPLETED",
                "currentProgress",
                100,
                "progressUrl",
                PROGRESS + call.query("taskId").orElse(String.valueOf(tasks))));
    }

    private ApplicationUser person(RestCall call, String name) {
        ApplicationUser user = jira.get(UserManager.class)
                .getUserByKey(call.text(name).orElseThrow(() -> RestRefusal.field(name, name + " is required.")));
        if (user == null) {
            throw RestRefusal.field(name, "There is no user with this key.");
        }
        return user;
    }

    private Reply changeProject(RestCall call) {
        administrator(call);
        Project project = project(call);
        call.text("key").ifPresent(key -> require(jira.get(ProjectChanges.class).changeKey(project, key)));
        return Reply.ok(shapes.project(call, jira.get(ProjectManager.class).getProjectObj(project.getId())));
    }

    private Reply archive(RestCall call, boolean archived) {
        administrator(call);
        jira.get(ProjectChanges.class).archive(project(call), archived);
        return new Reply(archived ? 204 : 202, null);
    }

    private Project project(RestCall call) {
        ProjectManager projects = jira.get(ProjectManager.class);
        Project byKey = projects.getProjectObjByKey(call.part(0));
        Project project = byKey == null ? projects.getProjectObj(RestCall.id(call.part(0))) : byKey;
        if (project == null) {
            throw RestRefusal.of(404, "No project could be found with key '" + call.part(0) + "'.");
        }
        return project;
    }

    private void administrator(RestCall call) {
        if (!jira.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, call.user())) {
            throw RestRefusal.of(
                    403,
                    "You are not authorized to perform this operation. Administrator privileges are" + " required.");
        }
    }

    private static void require(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw RestRefusal.of(errors);
        }
    }
}
