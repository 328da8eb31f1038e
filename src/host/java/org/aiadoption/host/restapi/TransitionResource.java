package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.Transitions;
import org.aiadoption.host.jira.field.Screens;
import org.jspecify.annotations.Nullable;

/** The workflow actions of an issue. */
@Path("api/{api:2|latest}/issue/{issue}/transitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class TransitionResource {
    private final Lookup lookup;
    private final Shapes shapes;
    private final FieldShapes fields;
    private final IssueInput input;

    TransitionResource(JiraHalf jira, Shapes shapes, FieldShapes fields) {
        this.lookup = new Lookup(jira, shapes.caller);
        this.shapes = shapes;
        this.fields = fields;
        this.input = new IssueInput(lookup);
    }

    @GET
    public Map<String, Object> available(
            @PathParam("issue") String idOrKey,
            @QueryParam("transitionId") @Nullable String only,
            @QueryParam("expand") @DefaultValue("") String expand) {
        Issue issue = lookup.issue(idOrKey);
        List<Map<String, Object>> all =
                lookup.jira.get(Transitions.class).available(issue, shapes.caller.reader()).stream()
                        .filter(one -> only == null || only.equals(String.valueOf(one.id())))
                        .map(one -> shape(one, expand))
                        .toList();
        return object("expand", "transitions", "transitions", all);
    }

    private Map<String, Object> shape(Transitions.Transition one, String expand) {
        Map<String, Object> shape = object(
                "id",
                String.valueOf(one.id()),
                "name",
                one.name(),
                "to",
                shapes.status(status(one.to().id())));
        if (expand.contains("transitions.fields")) {
            List<String> screen =
                    one.screen().map(lookup.jira.get(Screens.class)::fields).orElse(List.of());
            shape.put("fields", fields.on(screen));
        }
        return shape;
    }

    private Status status(String id) {
        return lookup.jira.get(ConstantsManager.class).getStatuses().stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @POST
    public Response take(@PathParam("issue") String idOrKey, ObjectNode body) {
        Issue issue = lookup.issue(idOrKey);
        String id = Json.text(body.path("transition"), "id")
                .orElseThrow(() -> RestRefusal.of(400, "Missing 'transition' identifier"));
        long action = Json.id(id);
        if (action < 0 || action > Integer.MAX_VALUE) {
            throw RestRefusal.of(400, "The transition identifier '" + id + "' must be an integer.");
        }
        IssueService issues = lookup.jira.get(IssueService.class);
        TransitionValidationResult valid = issues.validateTransition(
                lookup.caller.user(),
                issue.getId(),
                (int) action,
                issues.newIssueInputParameters(input.forTransition(body)));
        RestRefusal.unlessValid(valid);
        RestRefusal.unlessValid(issues.transition(lookup.caller.user(), valid));
        return Response.noContent().build();
    }
}
