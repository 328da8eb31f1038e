package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.user.UserChanges;
import org.jspecify.annotations.Nullable;

/** What administrators do to users: rename, describe, anonymise. */
@Path("api/{api:2|latest}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
public final class UserChangeResource {
    private static final String PROGRESS = "/rest/api/2/user/anonymization/progress?taskId=";

    private final JiraHalf jira;
    private final Shapes shapes;
    private final AtomicLong tasks = new AtomicLong();

    UserChangeResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    @PUT
    @Path("user")
    public Map<String, Object> changeUser(
            @QueryParam("key") @Nullable String key,
            @QueryParam("username") @DefaultValue("") String name,
            ObjectNode body) {
        shapes.caller.demandAdministrator(jira);
        UserManager users = jira.get(UserManager.class);
        ApplicationUser user = key != null ? users.getUserByKey(key) : users.getUserByName(name);
        if (user == null) {
            throw RestRefusal.of(404, "The user named '" + name + "' does not exist");
        }
        UserChanges changes = jira.get(UserChanges.class);
        Json.text(body, "name").ifPresent(given -> RestRefusal.unlessValid(changes.rename(user, given)));
        changes.describe(
                user,
                Json.text(body, "displayName").orElse(user.getDisplayName()),
                Json.text(body, "emailAddress").orElse(user.getEmailAddress()));
        return Objects.requireNonNull(shapes.user(users.getUserByKey(user.getKey())));
    }

    /** Done at once; Jira does it in the background and tells an address to ask. */
    @POST
    @Path("user/anonymization")
    public Response anonymise(ObjectNode body) {
        shapes.caller.demandAdministrator(jira);
        ApplicationUser user = person(body, "userKey");
        ApplicationUser newOwner = person(body, "newOwnerKey");
        if (user.equals(shapes.caller.user())) {
            throw RestRefusal.field("userKey", "You can't anonymize yourself.");
        }
        jira.get(UserChanges.class).anonymise(user, newOwner);
        return Response.status(202)
                .entity(object("progressUrl", PROGRESS + tasks.incrementAndGet(), "status", "COMPLETED"))
                .build();
    }

    @GET
    @Path("user/anonymization/progress")
    public Map<String, Object> progress(@QueryParam("taskId") @DefaultValue("1") String task) {
        shapes.caller.demandAdministrator(jira);
        long id = Json.id(task);
        if (id < 1 || id > tasks.get()) {
            throw RestRefusal.of(404, "There is no user anonymization task.");
        }
        return object("status", "COMPLETED", "currentProgress", 100, "progressUrl", PROGRESS + id);
    }

    private ApplicationUser person(JsonNode body, String name) {
        ApplicationUser user = jira.get(UserManager.class)
                .getUserByKey(Json.text(body, name).orElseThrow(() -> RestRefusal.field(name, name + " is required.")));
        if (user == null) {
            throw RestRefusal.field(name, "There is no user with this key.");
        }
        return user;
    }
}
