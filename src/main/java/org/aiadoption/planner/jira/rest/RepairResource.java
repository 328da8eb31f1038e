package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.seeding.CheckPlan;
import org.aiadoption.planner.application.seeding.CheckPlan.Found;
import org.aiadoption.planner.application.seeding.RepairPlan;

/** {@code /plans/{id}/repair}: where a plan and Jira differ, and the mending of it. */
@Path("plans/{id}/repair")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class RepairResource {

    private final Exchange exchange;
    private final CheckPlan checkPlan;
    private final RepairPlan repairPlan;

    @Inject
    public RepairResource(Exchange exchange, CheckPlan checkPlan, RepairPlan repairPlan) {
        this.exchange = exchange;
        this.checkPlan = checkPlan;
        this.repairPlan = repairPlan;
    }

    @GET
    public Response check(@PathParam("id") String id) {
        Reader reader = exchange.reader();
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> checkPlan.check(user, planId)),
                found -> Json.array(found.stream(), difference -> json(reader, difference)));
    }

    private static ObjectNode json(Reader reader, Found found) {
        return DifferenceJson.json(reader, found.difference())
                .put("node", found.node().key())
                .put("issueKey", found.issueKey().isEmpty() ? null : found.issueKey())
                .put(
                        "summary",
                        found.issueKey().isEmpty()
                                ? found.node().planned().text().summary()
                                : null);
    }

    @POST
    public Response repair(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> repairPlan.repair(user, planId)),
                state -> Json.object().put("id", Long.parseLong(id)).put("state", state.code()));
    }
}
