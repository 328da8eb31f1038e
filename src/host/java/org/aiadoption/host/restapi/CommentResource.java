package org.aiadoption.host.restapi;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;
import org.jspecify.annotations.Nullable;

/** The comments of an issue. */
@Path("api/{api:2|latest}/issue/{issue}/comment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class CommentResource {
    private final Lookup lookup;
    private final IssueShapes shapes;
    private final CommentInput input;
    private final Issues issues;

    CommentResource(JiraHalf jira, IssueShapes shapes) {
        this.lookup = new Lookup(jira, shapes.shapes.caller);
        this.shapes = shapes;
        this.input = new CommentInput(lookup);
        this.issues = jira.get(Issues.class);
    }

    @GET
    public Map<String, Object> list(
            @PathParam("issue") String idOrKey, @BeanParam Asked asked, @QueryParam("expand") @Nullable String expand) {
        Issue issue = lookup.issue(idOrKey);
        Window window =
                asked.isWhole() ? new Window(asked.window().start(), IssueShapes.EVERY_COMMENT) : asked.window();
        return shapes.comments(issue, window, "renderedBody".equals(expand) ? expand : null);
    }

    @POST
    public Response add(@PathParam("issue") String idOrKey, ObjectNode body) {
        Issue issue = lookup.issue(idOrKey);
        input.demandAdding(issue);
        long id = issues.comment(issue.getId(), lookup.caller.user(), input.body(body));
        return Response.status(201).entity(shape(issue, String.valueOf(id))).build();
    }

    @GET
    @Path("{id}")
    public Map<String, Object> read(@PathParam("issue") String idOrKey, @PathParam("id") String id) {
        return shape(lookup.issue(idOrKey), id);
    }

    @PUT
    @Path("{id}")
    public Map<String, Object> edit(@PathParam("issue") String idOrKey, @PathParam("id") String id, ObjectNode body) {
        Issue issue = lookup.issue(idOrKey);
        Issues.CommentView comment = input.editable(issue, id);
        issues.editComment(issue.getId(), comment.id(), lookup.caller.user(), input.body(body));
        return shape(issue, id);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("issue") String idOrKey, @PathParam("id") String id) {
        Issue issue = lookup.issue(idOrKey);
        Issues.CommentView comment = input.deletable(issue, id);
        issues.deleteComment(issue.getId(), comment.id(), lookup.caller.user());
        return Response.noContent().build();
    }

    private Map<String, Object> shape(Issue issue, String id) {
        return shapes.comment(issue, input.find(issue, id), null);
    }
}
