package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;

/** Links between issues. */
@Path("api/{api:2|latest}/issueLink")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class LinkResource {
    private final Lookup lookup;
    private final IssueShapes shapes;
    private final LinkInput links;
    private final CommentInput comments;

    LinkResource(JiraHalf jira, IssueShapes shapes) {
        this.lookup = new Lookup(jira, shapes.shapes.caller);
        this.shapes = shapes;
        this.links = new LinkInput(lookup);
        this.comments = new CommentInput(lookup);
    }

    @POST
    public Response add(ObjectNode body) {
        lookup.caller.user();
        IssueLinkType type = links.type(body.path("type"));
        Issue from = links.end(body, "inwardIssue");
        Issue to = links.end(body, "outwardIssue");
        JsonNode comment = body.path("comment");
        if (comment.isObject()) {
            comments.demandAdding(from);
        }
        String text = comment.isObject() ? comments.body(comment) : "";
        links.link(type, from, to);
        if (!text.isEmpty()) {
            lookup.jira.get(Issues.class).comment(from.getId(), lookup.caller.user(), text);
        }
        return Response.status(201).build();
    }

    @GET
    @Path("{id}")
    public Map<String, Object> read(@PathParam("id") String id) {
        IssueLink link = find(id);
        return object(
                "id", link.getId().toString(),
                "type", shapes.shapes.linkType(link.getIssueLinkType()),
                "inwardIssue", shapes.end(link.getSourceObject()),
                "outwardIssue", shapes.end(link.getDestinationObject()));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        IssueLink link = find(id);
        Issue from = link.getSourceObject();
        lookup.demand(
                ProjectPermissions.LINK_ISSUES, from, "No Link Issue Permission for issue '" + from.getKey() + "'");
        lookup.jira.get(IssueLinkManager.class).removeIssueLink(link, lookup.caller.user());
        return Response.noContent().build();
    }

    /** The link, if both its ends are for the caller to see. */
    private IssueLink find(String id) {
        IssueLink link = lookup.jira.get(IssueLinkManager.class).getIssueLink(Json.id(id));
        if (link == null || link.isSystemLink()) {
            throw RestRefusal.of(404, "No issue link with id '" + id + "' exists.");
        }
        lookup.issue(link.getSourceId().toString());
        lookup.issue(link.getDestinationId().toString());
        return link;
    }
}
