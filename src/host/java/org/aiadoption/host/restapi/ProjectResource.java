package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.aiadoption.host.jira.JiraHalf;

/** Projects that the caller may browse. */
@Path("api/{api:2|latest}/project")
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class ProjectResource {
    private final Lookup lookup;
    private final Shapes shapes;

    ProjectResource(JiraHalf jira, Shapes shapes) {
        this.lookup = new Lookup(jira, shapes.caller);
        this.shapes = shapes;
    }

    @GET
    public List<Map<String, Object>> all(@QueryParam("expand") @DefaultValue("") String expand) {
        return lookup
                .jira
                .get(PermissionManager.class)
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, shapes.caller.reader())
                .stream()
                .sorted(Comparator.comparing(Project::getName))
                .map(project -> {
                    Map<String, Object> shape = shapes.project(project);
                    if (expand.contains("description")) {
                        shape.put("description", project.getDescription());
                    }
                    if (expand.contains("lead")) {
                        shape.put("lead", shapes.user(project.getProjectLead()));
                    }
                    return shape;
                })
                .toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> one(@PathParam("project") String keyOrId) {
        Project project = lookup.project(keyOrId);
        Map<String, Object> whole = shapes.project(project);
        whole.putAll(object(
                "description",
                project.getDescription(),
                "lead",
                shapes.user(project.getProjectLead()),
                "components",
                List.of(),
                "versions",
                List.of(),
                "assigneeType",
                "UNASSIGNED",
                "roles",
                Map.of(),
                "issueTypes",
                project.getIssueTypes().stream().map(shapes::type).toList()));
        return whole;
    }
}
