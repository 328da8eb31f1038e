package org.aiadoption.host.restapi;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import org.aiadoption.host.jira.JiraHalf;

/**
 * What a new issue of a project takes. The older {@code createmeta} for all projects went with Jira 9: there the word is
 * taken for an issue key, and answered as one that does not exist.
 *
 * @see <a href="https://jira.atlassian.com/browse/JRASERVER-69898">the removal</a>
 */
@Path("api/{api:2|latest}/issue/createmeta/{project}/issuetypes")
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class CreateMetaResource {
    private final Lookup lookup;
    private final Shapes shapes;
    private final FieldShapes fields;

    CreateMetaResource(JiraHalf jira, Shapes shapes, FieldShapes fields) {
        this.lookup = new Lookup(jira, shapes.caller);
        this.shapes = shapes;
        this.fields = fields;
    }

    @GET
    public Map<String, Object> types(@PathParam("project") String keyOrId, @BeanParam Asked asked) {
        Project project = lookup.project(keyOrId);
        List<Map<String, Object>> types = mayCreate(project) ? fields.types(project) : List.of();
        return asked.window().page(types);
    }

    @GET
    @Path("{type}")
    public Map<String, Object> fields(
            @PathParam("project") String keyOrId, @PathParam("type") String typeId, @BeanParam Asked asked) {
        Project project = lookup.project(keyOrId);
        IssueType type = project.getIssueTypes().stream()
                .filter(one -> one.getId().equals(typeId) && mayCreate(project))
                .findFirst()
                .orElseThrow(() -> RestRefusal.of(404, "Issue type with id '" + typeId + "' does not exist."));
        return asked.window()
                .page(List.copyOf(fields.editable(project, type, true).values()));
    }

    private boolean mayCreate(Project project) {
        return shapes.caller.reader() != null && lookup.allowed(ProjectPermissions.CREATE_ISSUES, project);
    }
}
