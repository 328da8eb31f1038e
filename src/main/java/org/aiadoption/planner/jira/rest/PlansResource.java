package org.aiadoption.planner.jira.rest;

import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.CreatePlan;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.application.showing.ListPlans;
import org.aiadoption.planner.application.showing.PlanView;
import org.aiadoption.planner.application.showing.ShowPlan;
import org.jspecify.annotations.Nullable;

/** {@code /plans}: the plans of a project, and the making of a new one. */
@Path("plans")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class PlansResource {

    private static final String REQUEST_KEY = "[\\x21-\\x7e]{1,255}";

    private final Exchange exchange;
    private final CreatePlan createPlan;
    private final ListPlans listPlans;
    private final ShowPlan showPlan;

    @Inject
    public PlansResource(Exchange exchange, CreatePlan createPlan, ListPlans listPlans, ShowPlan showPlan) {
        this.exchange = exchange;
        this.createPlan = createPlan;
        this.listPlans = listPlans;
        this.showPlan = showPlan;
    }

    @GET
    public Response list(@QueryParam("project") @Nullable String project) {
        PlanJson json = PlanJson.of(exchange.reader());
        return exchange.answer(
                user -> project == null || project.isBlank()
                        ? Outcome.<ListPlans.ProjectPlans>refused(Refusal.invalid("project", "text-missing", "project"))
                        : listPlans.list(user, project),
                plans -> Json.array(plans.plans().stream(), json::summary));
    }

    /** Answers 202 at once, with the address of the plan; its issues are made by and by. */
    @POST
    @Consumes(Exchange.JSON)
    public Response create(InputStream body, @Context HttpServletRequest request, @Context UriInfo address) {
        // why: Jersey looks for a header parameter in lower case of the server's locale; in Turkish it finds no capital
        // I
        String requestKey = request.getHeader("Idempotency-Key");
        PlanJson json = PlanJson.of(exchange.reader());
        return exchange.respond(
                user -> exchange.withBody(body, b -> create(user, b, requestKey)),
                view -> Response.status(202)
                        .location(locationOf(address, view))
                        .entity(Json.write(json.plan(view)))
                        .type(Exchange.JSON));
    }

    private Outcome<PlanView> create(String user, Body body, @Nullable String requestKey) {
        if (requestKey != null && !requestKey.matches(REQUEST_KEY)) {
            return Outcome.refused(Refusal.invalid("Idempotency-Key", "request-key-malformed"));
        }
        String hash = body.hash();
        RequestKey key = Optional.ofNullable(requestKey)
                .map(k -> new RequestKey(user, k, hash))
                .orElse(null);
        return PlanRequestJson.read(body, exchange.reader().language())
                .then(request -> createPlan.create(user, request, key))
                .then(planId -> showPlan.show(user, planId));
    }

    private static URI locationOf(UriInfo address, PlanView view) {
        return address.getBaseUriBuilder()
                .path("plans")
                .path(String.valueOf(view.plan().id()))
                .build();
    }
}
