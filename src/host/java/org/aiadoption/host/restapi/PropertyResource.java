package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.issue.IssueProperties;

/** The properties of an issue: who may browse it reads them, who may edit it changes them. */
@Path("api/{api:2|latest}/issue/{issue}/properties")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class PropertyResource {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 32_768;

    private final Lookup lookup;
    private final IssueProperties properties;

    PropertyResource(JiraHalf jira, Shapes shapes) {
        this.lookup = new Lookup(jira, shapes.caller);
        this.properties = jira.get(IssueProperties.class);
    }

    @GET
    public Map<String, Object> keys(@PathParam("issue") String idOrKey) {
        Issue issue = lookup.issue(idOrKey);
        List<Map<String, Object>> keys = properties.keys(issue.getId()).stream()
                .map(key -> object(
                        "self", lookup.caller.self("api/2/issue/" + issue.getId() + "/properties/" + key), "key", key))
                .toList();
        return object("keys", keys);
    }

    @GET
    @Path("{key}")
    public Map<String, Object> read(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
        Issue issue = lookup.issue(idOrKey);
        String json = properties.get(issue.getId(), key).orElseThrow(() -> absent(key));
        return object("key", key, "value", new RawValue(json));
    }

    @PUT
    @Path("{key}")
    public Response set(@PathParam("issue") String idOrKey, @PathParam("key") String key, JsonNode value) {
        Issue issue = editable(idOrKey);
        String json = value.toString();
        if (key.length() > LONGEST_KEY) {
            throw RestRefusal.of(400, "The property key has to be no longer than 255 characters.");
        }
        if (json.length() > LONGEST_VALUE) {
            throw RestRefusal.of(400, "The property value has to be no longer than 32768 characters.");
        }
        return Response.status(properties.set(issue.getId(), key, json) ? 201 : 200)
                .build();
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
        if (!properties.delete(editable(idOrKey).getId(), key)) {
            throw absent(key);
        }
        return Response.noContent().build();
    }

    private Issue editable(String idOrKey) {
        Issue issue = lookup.issue(idOrKey);
        lookup.demand(
                ProjectPermissions.EDIT_ISSUES, issue, "You do not have permission to edit issues in this project.");
        return issue;
    }

    private static RestRefusal absent(String key) {
        return RestRefusal.of(404, "The property " + key + " does not exist.");
    }
}
