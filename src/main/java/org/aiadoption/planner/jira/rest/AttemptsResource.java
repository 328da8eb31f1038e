package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.showing.ShowAttempts;
import org.aiadoption.planner.application.showing.ShowAttempts.AttemptView;
import org.aiadoption.planner.domain.plan.Attempt;

/** {@code /plans/{id}/attempts}: what was tried before each node's last attempt, by whom, and what came of it. */
@Path("plans/{id}/attempts")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class AttemptsResource {

    private final Exchange exchange;
    private final ShowAttempts showAttempts;

    @Inject
    public AttemptsResource(Exchange exchange, ShowAttempts showAttempts) {
        this.exchange = exchange;
        this.showAttempts = showAttempts;
    }

    @GET
    public Response attempts(@PathParam("id") String id) {
        Words words = new Words(exchange.reader());
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> showAttempts.show(user, planId)),
                attempts -> Json.array(attempts.stream(), view -> json(words, view)));
    }

    private static ObjectNode json(Words words, AttemptView view) {
        Attempt attempt = view.attempt();
        ObjectNode json = Json.object();
        json.put("node", attempt.nodeKey());
        json.put("number", attempt.number());
        json.put("begun", attempt.begun().toString());
        json.set("actor", words.person(view.actor()));
        json.set("problem", words.problem(attempt.problem()));
        return json;
    }
}
