package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.making.ExtendPlan;
import org.aiadoption.planner.application.making.ExtendPlan.Extension;
import org.aiadoption.planner.application.making.ListAdditions;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.jspecify.annotations.Nullable;

/** {@code /plans/{id}/additions}: what a plan goes without of its template, and adding it. */
@Path("plans/{id}/additions")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class AdditionsResource {

    private final Exchange exchange;
    private final ListAdditions listAdditions;
    private final ExtendPlan extendPlan;

    @Inject
    public AdditionsResource(Exchange exchange, ListAdditions listAdditions, ExtendPlan extendPlan) {
        this.exchange = exchange;
        this.listAdditions = listAdditions;
        this.extendPlan = extendPlan;
    }

    @GET
    public Response list(@PathParam("id") String id, @QueryParam("startDate") @Nullable String startDate) {
        String start = startDate == null ? "" : startDate;
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> listAdditions.list(user, planId, start)),
                nodes -> Json.array(nodes.stream(), AdditionsResource::json));
    }

    /** Answers at once; the issues are made by and by. */
    @POST
    @Consumes(Exchange.JSON)
    public Response add(@PathParam("id") String id, InputStream body) {
        return exchange.answer(
                user -> PlanId.of(id)
                        .then(planId -> exchange.withBody(body, AdditionsResource::extension)
                                .then(extension -> extendPlan.extend(user, planId, extension))),
                state -> Json.object().put("id", Long.parseLong(id)).put("state", state.code()));
    }

    private static Outcome<Extension> extension(Body body) {
        body.allow(Set.of("startDate", "nodes"));
        Extension extension =
                new Extension(body.text("startDate"), body.object("nodes").textsByName());
        return Exchange.wellFormed(body, extension);
    }

    private static ObjectNode json(PlannedNode node) {
        return Json.object()
                .put("key", node.key())
                .put("kind", node.kind().code())
                .put("parent", node.place().parent())
                .put("summary", node.text().summary())
                .put("start", node.span().start().toString())
                .put("due", node.span().due().toString());
    }
}
