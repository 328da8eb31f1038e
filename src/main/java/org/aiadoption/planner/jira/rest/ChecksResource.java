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
import org.aiadoption.planner.application.showing.AnswerCheck;
import org.aiadoption.planner.application.showing.PhaseView;
import org.aiadoption.planner.application.showing.ShowPlan;

/** {@code /plans/{id}/checks}: the checklists of a plan, and the answers to them. */
@Path("plans/{id}/checks")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class ChecksResource {

    private final Exchange exchange;
    private final ShowPlan showPlan;
    private final AnswerCheck answerCheck;

    @Inject
    public ChecksResource(Exchange exchange, ShowPlan showPlan, AnswerCheck answerCheck) {
        this.exchange = exchange;
        this.showPlan = showPlan;
        this.answerCheck = answerCheck;
    }

    @GET
    public Response checks(@PathParam("id") String id) {
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> showPlan.show(user, planId)),
                view -> Json.array(view.phases().stream(), this::phase));
    }

    @GET
    @Path("{key}/history")
    public Response history(@PathParam("id") String id, @PathParam("key") String key) {
        CheckJson json = CheckJson.of(exchange.reader());
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> answerCheck.history(user, planId, key)),
                answers -> Json.array(answers.stream(), json::answer));
    }

    @PUT
    @Path("{key}")
    @Consumes(Exchange.JSON)
    public Response answer(@PathParam("id") String id, @PathParam("key") String key, InputStream body) {
        CheckJson json = CheckJson.of(exchange.reader());
        return exchange.answer(
                user -> PlanId.of(id)
                        .then(planId -> exchange.withBody(body, ChecksResource::given)
                                .then(given -> answerCheck.answer(user, planId, key, given))),
                view -> json.check(view));
    }

    private ObjectNode phase(PhaseView phase) {
        CheckJson json = CheckJson.of(exchange.reader());
        ObjectNode node = Json.object();
        node.put("phase", phase.epic().key());
        node.put("mayAnswer", phase.mayAnswer());
        node.set("checks", Json.array(phase.checks().stream(), json::check));
        return node;
    }

    private static Outcome<AnswerCheck.Given> given(Body body) {
        body.allow(Set.of("state", "reason", "revision"));
        Long revision = body.number("revision");
        Integer seen = revision == null ? null : (int) Math.min(revision, Integer.MAX_VALUE);
        return Exchange.wellFormed(body, new AnswerCheck.Given(body.text("state"), body.text("reason"), seen));
    }
}
