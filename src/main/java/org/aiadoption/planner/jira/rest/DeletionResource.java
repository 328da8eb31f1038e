package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.seeding.DeletePlan;
import org.aiadoption.planner.application.seeding.DeletePlan.Consequences;

/** {@code /plans/{id}/deletion}: what deleting the plan comes to, and the deletion itself. The issues stay. */
@Path("plans/{id}/deletion")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class DeletionResource {

    private final Exchange exchange;
    private final DeletePlan deletePlan;

    @Inject
    public DeletionResource(Exchange exchange, DeletePlan deletePlan) {
        this.exchange = exchange;
        this.deletePlan = deletePlan;
    }

    @GET
    public Response preview(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> deletePlan.preview(user, planId)), DeletionResource::json);
    }

    @POST
    public Response delete(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> deletePlan.delete(user, planId)), DeletionResource::json);
    }

    private static ObjectNode json(Consequences consequences) {
        return Json.object().put("issues", consequences.issues()).put("answers", consequences.answers());
    }
}
