package org.aiadoption.host.restapi;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.project.ProjectChanges;

/** What administrators do to projects: change a key, archive, restore. */
@Path("api/{api:2|latest}/project")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
public final class ProjectChangeResource {
    private final JiraHalf jira;
    private final Shapes shapes;

    ProjectChangeResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    @PUT
    @Path("{project}")
    public Map<String, Object> changeProject(@PathParam("project") String keyOrId, ObjectNode body) {
        Project project = project(keyOrId);
        Json.text(body, "key")
                .ifPresent(key ->
                        RestRefusal.unlessValid(jira.get(ProjectChanges.class).changeKey(project, key)));
        return shapes.project(jira.get(ProjectManager.class).getProjectObj(project.getId()));
    }

    @PUT
    @Path("{project}/archive")
    public Response archive(@PathParam("project") String keyOrId) {
        jira.get(ProjectChanges.class).archive(project(keyOrId), true);
        return Response.noContent().build();
    }

    @PUT
    @Path("{project}/restore")
    public Response restore(@PathParam("project") String keyOrId) {
        jira.get(ProjectChanges.class).archive(project(keyOrId), false);
        return Response.status(202).build();
    }

    /** For administrators, who need not browse the project. */
    private Project project(String keyOrId) {
        shapes.caller.demandAdministrator(jira);
        ProjectManager projects = jira.get(ProjectManager.class);
        Project byKey = projects.getProjectObjByKey(keyOrId);
        Project project = byKey == null ? projects.getProjectObj(Json.id(keyOrId)) : byKey;
        if (project == null) {
            throw RestRefusal.of(404, "No project could be found with key '" + keyOrId + "'.");
        }
        return project;
    }
}
