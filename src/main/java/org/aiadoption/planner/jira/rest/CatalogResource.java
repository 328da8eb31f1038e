package org.aiadoption.planner.jira.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.showing.ListRisks;
import org.aiadoption.planner.application.showing.ListSources;
import org.aiadoption.planner.application.showing.ListTemplates;
import org.aiadoption.planner.application.showing.ShowProfile;

/** {@code /templates}, {@code /risks}, {@code /sources}, {@code /profile}: what plans are made from, and the profession behind it. */
@Path("/")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class CatalogResource {

    private final Exchange exchange;
    private final ListTemplates listTemplates;
    private final ListRisks listRisks;
    private final ListSources listSources;
    private final ShowProfile showProfile;

    @Inject
    public CatalogResource(
            Exchange exchange,
            ListTemplates listTemplates,
            ListRisks listRisks,
            ListSources listSources,
            ShowProfile showProfile) {
        this.exchange = exchange;
        this.listTemplates = listTemplates;
        this.listRisks = listRisks;
        this.listSources = listSources;
        this.showProfile = showProfile;
    }

    @GET
    @Path("templates")
    public Response templates() {
        return exchange.answer(
                user -> Outcome.done(listTemplates.all()), all -> Json.array(all.stream(), json()::summary));
    }

    @GET
    @Path("templates/{key}")
    public Response template(@PathParam("key") String key) {
        return exchange.answer(user -> listTemplates.one(key), json()::template);
    }

    @GET
    @Path("risks")
    public Response risks() {
        RiskJson json = new RiskJson(new Words(exchange.reader()), listRisks.frameworks());
        return exchange.answer(user -> Outcome.done(listRisks.all()), all -> Json.array(all.stream(), json::risk));
    }

    @GET
    @Path("sources")
    public Response sources() {
        SourceJson json = new SourceJson(new Words(exchange.reader()));
        return exchange.answer(
                user -> Outcome.done(listSources.all()), all -> Json.array(all.stream(), json::framework));
    }

    @GET
    @Path("profile")
    public Response profile() {
        return exchange.answer(user -> Outcome.done(showProfile.profile()), json()::profile);
    }

    private TemplateJson json() {
        return TemplateJson.of(exchange.reader(), listTemplates.frameworks());
    }
}
