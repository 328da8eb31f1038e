package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.JiraHalf;

/** Issues: read, create one or many, edit, assign, delete. */
@Path("api/{api:2|latest}/issue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class IssueResource {
    private static final int BAD_REQUEST = 400;

    private final Lookup lookup;
    private final IssueShapes shapes;
    private final IssueService issues;
    private final IssueInput input;

    IssueResource(JiraHalf jira, IssueShapes shapes) {
        this.lookup = new Lookup(jira, shapes.shapes.caller);
        this.shapes = shapes;
        this.issues = jira.get(IssueService.class);
        this.input = new IssueInput(lookup);
    }

    @POST
    public Response create(ObjectNode body) {
        return Response.status(201).entity(created(body)).build();
    }

    /** Every element for itself: what cannot be made is told beside what was made; 400 if nothing was. */
    @POST
    @Path("bulk")
    public Response createMany(ObjectNode body) {
        JsonNode updates = body.path("issueUpdates");
        if (!updates.isArray()) {
            throw RestRefusal.field("issueUpdates", "data was not an array");
        }
        List<Map<String, Object>> made = new ArrayList<>();
        List<Map<String, Object>> failed = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            try {
                made.add(created(updates.get(i)));
            } catch (RestRefusal refusal) {
                failed.add(object(
                        "status", refusal.getResponse().getStatus(),
                        "elementErrors", refusal.body(),
                        "failedElementNumber", i));
            }
        }
        int status = made.isEmpty() ? BAD_REQUEST : 201;
        return Response.status(status)
                .entity(object("issues", made, "errors", failed))
                .build();
    }

    private Map<String, Object> created(JsonNode body) {
        IssueInput.Edit edit = input.forCreate(body);
        CreateValidationResult valid =
                issues.validateCreate(lookup.caller.user(), issues.newIssueInputParameters(edit.parameters()));
        RestRefusal.unlessValid(valid);
        IssueResult made = issues.create(lookup.caller.user(), valid);
        RestRefusal.unlessValid(made);
        Issue issue = made.getIssue();
        edit.afterwards().forEach(step -> step.accept(issue));
        return object(
                "id", issue.getId().toString(),
                "key", issue.getKey(),
                "self", lookup.caller.self("api/2/issue/" + issue.getId()));
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(
            @PathParam("issue") String idOrKey,
            @QueryParam("fields") List<String> asked,
            @QueryParam("expand") List<String> expanded) {
        Issue issue = lookup.issue(idOrKey);
        FieldChoice choice = FieldChoice.of(asked, FieldChoice.everything());
        List<String> expand = FieldChoice.split(expanded);
        Map<String, Object> shape = shapes.issue(issue, choice);
        if (expand.contains("renderedFields")) {
            shape.put("renderedFields", shapes.rendered(issue, choice));
        }
        if (expand.contains("names")) {
            shape.put("names", shapes.fields.names());
        }
        if (expand.contains("schema")) {
            shape.put("schema", shapes.fields.schema());
        }
        if (expand.contains("editmeta")) {
            shape.put("editmeta", editMeta(issue));
        }
        if (expand.contains("changelog")) {
            shape.put("changelog", shapes.changelog(issue));
        }
        return shape;
    }

    @GET
    @Path("{issue}/editmeta")
    public Map<String, Object> editMeta(@PathParam("issue") String idOrKey) {
        return editMeta(lookup.issue(idOrKey));
    }

    private Map<String, Object> editMeta(Issue issue) {
        boolean editable = issues.isEditable(issue, lookup.caller.reader());
        return object(
                "fields",
                editable ? shapes.fields.editable(issue.getProjectObject(), issue.getIssueType(), false) : Map.of());
    }

    /** Only who administers the project, or Jira, may change an issue without a mail. */
    @PUT
    @Path("{issue}")
    public Response update(
            @PathParam("issue") String idOrKey,
            @QueryParam("notifyUsers") @DefaultValue("true") String notifyUsers,
            ObjectNode body) {
        Issue issue = lookup.issue(idOrKey);
        boolean mail = !notifyUsers.equals("false");
        if (!mail) {
            lookup.demand(
                    ProjectPermissions.ADMINISTER_PROJECTS,
                    issue,
                    "To discard the user notification either admin or project admin permissions are required.");
        }
        IssueInput.Edit edit = input.forUpdate(issue, body);
        UpdateValidationResult valid = issues.validateUpdate(
                lookup.caller.user(), issue.getId(), issues.newIssueInputParameters(edit.parameters()));
        RestRefusal.unlessValid(valid);
        RestRefusal.unlessValid(issues.update(lookup.caller.user(), valid, EventDispatchOption.ISSUE_UPDATED, mail));
        edit.afterwards().forEach(step -> step.accept(issue));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@PathParam("issue") String idOrKey) {
        Issue issue = lookup.issue(idOrKey);
        DeleteValidationResult valid = issues.validateDelete(lookup.caller.user(), issue.getId());
        RestRefusal.unlessValid(valid);
        ErrorCollection errors = issues.delete(lookup.caller.user(), valid);
        if (errors.hasAnyErrors()) {
            throw RestRefusal.of(errors);
        }
        return Response.noContent().build();
    }

    @PUT
    @Path("{issue}/assignee")
    public Response assign(@PathParam("issue") String idOrKey, ObjectNode body) {
        Issue issue = lookup.issue(idOrKey);
        JsonNode name = body.path("name");
        if (!name.isTextual() && !name.isNull()) {
            throw RestRefusal.field("assignee", "The name of a user, or null, is expected.");
        }
        AssignValidationResult valid =
                issues.validateAssign(lookup.caller.user(), issue.getId(), name.isNull() ? null : name.asText());
        RestRefusal.unlessValid(valid);
        RestRefusal.unlessValid(issues.assign(lookup.caller.user(), valid));
        return Response.noContent().build();
    }
}
