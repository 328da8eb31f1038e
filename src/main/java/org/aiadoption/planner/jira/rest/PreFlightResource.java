package org.aiadoption.planner.jira.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.making.CheckReadiness;
import org.aiadoption.planner.application.port.People;

/** {@code /pre-flight}: what stands in the way of a request. */
@Path("pre-flight")
@Consumes(Exchange.JSON)
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class PreFlightResource {

    private final Exchange exchange;
    private final CheckReadiness checkReadiness;
    private final People people;

    @Inject
    public PreFlightResource(Exchange exchange, CheckReadiness checkReadiness, People people) {
        this.exchange = exchange;
        this.checkReadiness = checkReadiness;
        this.people = people;
    }

    @POST
    public Response preFlight(InputStream body) {
        ProposalJson json = ProposalJson.of(exchange.reader(), people);
        return exchange.answer(
                user -> PlanRequestJson.read(body, exchange).then(request -> checkReadiness.check(user, request)),
                json::readiness);
    }
}
