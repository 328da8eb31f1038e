package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.application.settling.ConfigureProject;
import org.aiadoption.planner.application.settling.ConfigureProject.ProjectSettings;
import org.aiadoption.planner.domain.plan.IssueMapping;

/** {@code /projects/{key}/settings}: what stands for root, phase, item and link in a project. */
@Path("projects/{key}/settings")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class ProjectsResource {

    private final Exchange exchange;
    private final ConfigureProject configureProject;

    @Inject
    public ProjectsResource(Exchange exchange, ConfigureProject configureProject) {
        this.exchange = exchange;
        this.configureProject = configureProject;
    }

    @GET
    public Response show(@PathParam("key") String key) {
        return exchange.answer(user -> configureProject.show(user, key), ProjectsResource::json);
    }

    @PUT
    @Consumes(Exchange.JSON)
    public Response change(@PathParam("key") String key, InputStream body) {
        return exchange.answer(
                user -> exchange.withBody(body, ProjectsResource::mapping)
                        .then(mapping -> configureProject.change(user, key, mapping)),
                ProjectsResource::json);
    }

    private static Outcome<IssueMapping> mapping(Body body) {
        Body types =
                body.allow(Set.of("types", "fields")).object("types").allow(Set.of("root", "phase", "item", "link"));
        String link = types.text("link");
        return link.matches("none|[0-9]{1,18}")
                ? Exchange.wellFormed(body, mapping(body, types, link))
                : Outcome.refused(Refusal.invalid("types.link", "link-type-unknown", link));
    }

    private static IssueMapping mapping(Body body, Body types, String link) {
        return new IssueMapping(
                types.text("root"),
                types.text("phase"),
                types.text("item"),
                link.equals("none") ? null : Long.valueOf(link),
                body.object("fields").textsByName());
    }

    private static ObjectNode json(ProjectSettings settings) {
        ObjectNode fields = Json.object();
        settings.mapping().requiredValues().forEach(fields::put);
        ObjectNode json = Json.object();
        json.put("project", settings.project().key());
        json.set("types", ProposalJson.mapping(settings.mapping()));
        json.set("fields", fields);
        json.set("issueTypes", Json.array(settings.types().stream(), ProjectsResource::issueType));
        json.set("linkTypes", Json.array(settings.linkTypes().stream(), ProjectsResource::linkType));
        return json;
    }

    private static ObjectNode issueType(IssueTypeRef type) {
        return Json.object().put("id", type.id()).put("name", type.name()).put("epic", type.epic());
    }

    private static ObjectNode linkType(LinkTypeRef type) {
        return Json.object().put("id", String.valueOf(type.id())).put("name", type.name());
    }
}
