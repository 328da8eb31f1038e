package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.port.Corrections.Kept;
import org.aiadoption.planner.application.settling.CorrectContent;
import org.aiadoption.planner.application.settling.CorrectContent.TypedDate;

/** {@code /corrections}: dates of law and the profile's wording. For Jira administrators, behind web sudo. */
@Path("corrections")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class CorrectionsResource {

    private final Exchange exchange;
    private final WebSudo webSudo;
    private final CorrectContent correctContent;

    @Inject
    public CorrectionsResource(Exchange exchange, WebSudo webSudo, CorrectContent correctContent) {
        this.exchange = exchange;
        this.webSudo = webSudo;
        this.correctContent = correctContent;
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        return exchange.answer(user -> confirmed(user, request), CorrectionsResource::json);
    }

    @PUT
    @Path("law-dates")
    @Consumes(Exchange.JSON)
    public Response changeDates(@Context HttpServletRequest request, InputStream body) {
        return change(request, body, this::dates);
    }

    @PUT
    @Path("profile")
    @Consumes(Exchange.JSON)
    public Response changeProfile(@Context HttpServletRequest request, InputStream body) {
        return change(request, body, this::profile);
    }

    private Response change(
            HttpServletRequest request, InputStream stream, BiFunction<String, Body, Outcome<Kept>> change) {
        return exchange.answer(
                user -> confirmed(user, request)
                        .then(before -> exchange.withBody(stream, body -> change.apply(user, body))),
                CorrectionsResource::json);
    }

    private Outcome<Kept> confirmed(String user, HttpServletRequest request) {
        return correctContent.show(user).then(kept -> webSudo.confirmed(request, kept));
    }

    private Outcome<Kept> dates(String user, Body body) {
        Body given = body.allow(Set.of("dates")).object("dates");
        Map<String, TypedDate> dates = new LinkedHashMap<>();
        for (String address : given.names()) {
            Body date = given.object(address).allow(Set.of("day", "status", "source"));
            dates.put(address, new TypedDate(date.text("day"), date.text("status"), date.text("source")));
        }
        return Exchange.wellFormed(body, dates).then(typed -> correctContent.changeDates(user, typed));
    }

    private Outcome<Kept> profile(String user, Body body) {
        Body given = body.allow(Set.of("linksOut", "texts")).object("texts");
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (String language : given.names()) {
            texts.put(language, given.object(language).textsByName());
        }
        boolean linksOut = body.flag("linksOut");
        return Exchange.wellFormed(body, texts).then(typed -> correctContent.changeProfile(user, linksOut, typed));
    }

    private static ObjectNode json(Kept kept) {
        ObjectNode json = Json.object().put("linksOut", kept.linksOut());
        ObjectNode dates = json.putObject("dates");
        kept.dates()
                .forEach((address, date) -> dates.putObject(address)
                        .put("day", date.day().toString())
                        .put("status", date.status().code())
                        .put("source", date.source()));
        ObjectNode texts = json.putObject("texts");
        kept.profile().texts().forEach((language, byPiece) -> {
            ObjectNode own = texts.putObject(language.tag());
            byPiece.forEach(own::put);
        });
        return json;
    }
}
