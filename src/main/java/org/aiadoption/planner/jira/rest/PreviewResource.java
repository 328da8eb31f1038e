package org.aiadoption.planner.jira.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.making.PreviewPlan;
import org.aiadoption.planner.application.port.People;

/** {@code /preview}: what a request would become. */
@Path("preview")
@Consumes(Exchange.JSON)
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class PreviewResource {

    private final Exchange exchange;
    private final PreviewPlan previewPlan;
    private final People people;

    @Inject
    public PreviewResource(Exchange exchange, PreviewPlan previewPlan, People people) {
        this.exchange = exchange;
        this.previewPlan = previewPlan;
        this.people = people;
    }

    @POST
    public Response preview(InputStream body) {
        ProposalJson json = ProposalJson.of(exchange.reader(), people);
        return exchange.answer(
                user -> PlanRequestJson.read(body, exchange).then(request -> previewPlan.preview(user, request)),
                json::preview);
    }
}
