package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.application.settling.ConfigureAdmission;

/** {@code /settings}: who may make plans, where, and how large. For Jira administrators, behind web sudo. */
@Path("settings")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class SettingsResource {

    private final Exchange exchange;
    private final WebSudo webSudo;
    private final ConfigureAdmission configureAdmission;
    private final Projects projects;

    @Inject
    public SettingsResource(
            Exchange exchange, WebSudo webSudo, ConfigureAdmission configureAdmission, Projects projects) {
        this.exchange = exchange;
        this.webSudo = webSudo;
        this.configureAdmission = configureAdmission;
        this.projects = projects;
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        return exchange.answer(
                user -> configureAdmission.show(user).then(a -> webSudo.confirmed(request, a)), this::json);
    }

    @PUT
    @Consumes(Exchange.JSON)
    public Response change(@Context HttpServletRequest request, InputStream body) {
        return exchange.answer(
                user -> configureAdmission
                        .show(user)
                        .then(a -> webSudo.confirmed(request, a))
                        .then(a -> exchange.withBody(body, this::admission))
                        .then(admission -> configureAdmission.change(user, admission)),
                this::json);
    }

    private Outcome<Admission> admission(Body body) {
        body.allow(Set.of("groups", "closedProjects", "nodesPerPlan", "plansAtOnce"));
        Set<Long> closed = new LinkedHashSet<>();
        for (String key : body.texts("closedProjects")) {
            Optional<ProjectRef> project = projects.byKey(key);
            if (project.isEmpty()) {
                return Outcome.refused(Refusal.invalid("closedProjects", "project-not-found", key));
            }
            closed.add(project.get().id());
        }
        Limits limits = new Limits(
                number(body, "nodesPerPlan", Limits.USUAL.nodesPerPlan()),
                number(body, "plansAtOnce", Limits.USUAL.plansAtOnce()));
        return Exchange.wellFormed(body, new Admission(new LinkedHashSet<>(body.texts("groups")), closed, limits));
    }

    private static int number(Body body, String name, int usual) {
        Long given = body.number(name);
        return given == null ? usual : Math.toIntExact(Math.max(-1, Math.min(given, Integer.MAX_VALUE)));
    }

    private ObjectNode json(Admission admission) {
        ObjectNode json = Json.object();
        json.set("groups", Json.texts(admission.groups().stream().sorted()));
        json.set(
                "closedProjects",
                Json.texts(admission.closedProjects().stream()
                        .flatMap(id -> projects.byId(id).stream())
                        .map(ProjectRef::key)
                        .sorted()));
        json.put("nodesPerPlan", admission.limits().nodesPerPlan());
        json.put("plansAtOnce", admission.limits().plansAtOnce());
        return json;
    }
}
