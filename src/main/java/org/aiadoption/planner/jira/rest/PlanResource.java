package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.seeding.CancelPlan;
import org.aiadoption.planner.application.seeding.PausePlan;
import org.aiadoption.planner.application.seeding.ResumePlan;
import org.aiadoption.planner.application.showing.PlanView;
import org.aiadoption.planner.application.showing.RecordBoard;
import org.aiadoption.planner.application.showing.ShowPlan;
import org.aiadoption.planner.domain.plan.PlanState;

/** {@code /plans/{id}}: one plan, its nodes, and the ways to stop and to go on. */
@Path("plans/{id}")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class PlanResource {

    private final Exchange exchange;
    private final ShowPlan showPlan;
    private final PausePlan pausePlan;
    private final ResumePlan resumePlan;
    private final CancelPlan cancelPlan;
    private final RecordBoard recordBoard;

    @Inject
    public PlanResource(
            Exchange exchange,
            ShowPlan showPlan,
            PausePlan pausePlan,
            ResumePlan resumePlan,
            CancelPlan cancelPlan,
            RecordBoard recordBoard) {
        this.exchange = exchange;
        this.showPlan = showPlan;
        this.pausePlan = pausePlan;
        this.resumePlan = resumePlan;
        this.cancelPlan = cancelPlan;
        this.recordBoard = recordBoard;
    }

    @GET
    public Response plan(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> showPlan.show(user, planId)),
                PlanJson.of(exchange.reader())::plan);
    }

    @GET
    @Path("nodes")
    public Response nodes(@PathParam("id") String id) {
        PlanJson json = PlanJson.of(exchange.reader());
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> showPlan.show(user, planId)),
                (PlanView view) -> Json.array(view.nodes(), json::node));
    }

    @POST
    @Path("pause")
    public Response pause(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> pausePlan.pause(user, planId)), state -> stateJson(id, state));
    }

    @POST
    @Path("resume")
    public Response resume(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> resumePlan.resume(user, planId)), state -> stateJson(id, state));
    }

    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> cancelPlan.cancel(user, planId)), state -> stateJson(id, state));
    }

    @PUT
    @Path("board")
    @Consumes(Exchange.JSON)
    public Response board(@PathParam("id") String id, InputStream body) {
        return exchange.answer(
                user -> exchange.withBody(body, b -> boardId(b))
                        .then(boardId -> PlanId.of(id).then(planId -> recordBoard.record(user, planId, boardId))),
                boardId -> Json.object().put("boardId", boardId));
    }

    private static Outcome<Long> boardId(Body body) {
        Long boardId = body.allow(Set.of("boardId")).number("boardId");
        return boardId == null && body.violations().isEmpty()
                ? Outcome.refused(Refusal.invalid("boardId", "board-id-malformed"))
                : Exchange.wellFormed(body, boardId == null ? 0L : boardId);
    }

    private static ObjectNode stateJson(String id, PlanState state) {
        return Json.object().put("id", Long.parseLong(id)).put("state", state.code());
    }
}
