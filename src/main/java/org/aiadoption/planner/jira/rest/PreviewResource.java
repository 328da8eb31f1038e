package org.aiadoption.planner.jira.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.making.CheckReadiness;
import org.aiadoption.planner.application.making.PlanRequest;
import org.aiadoption.planner.application.making.PreviewPlan;
import org.aiadoption.planner.application.port.People;

/** {@code /preview} and {@code /pre-flight}: what a request would become, and what stands in its way. */
@Path("/")
@Consumes(Exchange.JSON)
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class PreviewResource {

    private final Exchange exchange;
    private final PreviewPlan previewPlan;
    private final CheckReadiness checkReadiness;
    private final People people;

    @Inject
    public PreviewResource(Exchange exchange, PreviewPlan previewPlan, CheckReadiness checkReadiness, People people) {
        this.exchange = exchange;
        this.previewPlan = previewPlan;
        this.checkReadiness = checkReadiness;
        this.people = people;
    }

    @POST
    @Path("preview")
    public Response preview(InputStream body) {
        ProposalJson json = ProposalJson.of(exchange.reader(), people);
        return exchange.answer(
                user -> request(body).then(request -> previewPlan.preview(user, request)), json::preview);
    }

    @POST
    @Path("pre-flight")
    public Response preFlight(InputStream body) {
        ProposalJson json = ProposalJson.of(exchange.reader(), people);
        return exchange.answer(
                user -> request(body).then(request -> checkReadiness.check(user, request)), json::readiness);
    }

    private Outcome<PlanRequest> request(InputStream body) {
        return exchange.withBody(
                body, b -> PlanRequestJson.read(b, exchange.reader().language()));
    }
}
