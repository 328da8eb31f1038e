package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
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
import org.aiadoption.planner.application.making.PlanRequest.AimTexts;
import org.aiadoption.planner.application.making.RevisePlan;
import org.aiadoption.planner.application.making.RevisePlan.Details;
import org.aiadoption.planner.application.making.RevisePlan.Wanted;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.template.Role;
import org.jspecify.annotations.Nullable;

/** {@code /plans/{id}/details}: name, owner, aim and people of a plan. */
@Path("plans/{id}/details")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class DetailsResource {

    private static final Set<String> PROPERTIES =
            Set.of("name", "owner", "goal", "metric", "baseline", "target", "readout", "roles");

    private final Exchange exchange;
    private final RevisePlan revisePlan;
    private final People people;

    @Inject
    public DetailsResource(Exchange exchange, RevisePlan revisePlan, People people) {
        this.exchange = exchange;
        this.revisePlan = revisePlan;
        this.people = people;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        return exchange.answer(user -> PlanId.of(id).then(planId -> revisePlan.show(user, planId)), this::json);
    }

    @PUT
    @Consumes(Exchange.JSON)
    public Response revise(@PathParam("id") String id, InputStream body) {
        return exchange.answer(
                user -> PlanId.of(id)
                        .then(planId -> exchange.withBody(body, DetailsResource::wanted)
                                .then(wanted -> revisePlan.revise(user, planId, wanted))),
                this::json);
    }

    private static Outcome<Wanted> wanted(Body body) {
        body.allow(PROPERTIES);
        AimTexts aim = new AimTexts(
                body.text("goal"),
                body.text("metric"),
                body.text("baseline"),
                body.text("target"),
                body.text("readout"));
        Wanted wanted = new Wanted(
                body.text("name"), body.text("owner"), aim, body.object("roles").textsByName());
        return Exchange.wellFormed(body, wanted);
    }

    private ObjectNode json(Details details) {
        Aim aim = details.plan().design().aim();
        LocalDate readout = aim.readout();
        ObjectNode json = Json.object();
        json.put("name", details.plan().terms().name());
        json.set("owner", person(details.plan().status().ownerKey()));
        json.put("goal", aim.goal()).put("metric", aim.metric());
        json.put("baseline", aim.baseline()).put("target", aim.target());
        json.put("readout", readout == null ? "" : readout.toString());
        json.set("roles", Json.array(details.roles().stream(), role -> role(details, role)));
        return json;
    }

    private ObjectNode role(Details details, Role role) {
        String name = exchange.reader().text("planner.role." + role.key(), List.of());
        ObjectNode json = Json.object().put("key", role.key()).put("name", name);
        json.set("person", person(details.plan().design().people().get(role)));
        return json;
    }

    private @Nullable ObjectNode person(@Nullable String userKey) {
        return userKey == null
                ? null
                : new Words(exchange.reader()).person(people.byKey(userKey).orElse(null));
    }
}
