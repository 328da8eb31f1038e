package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.seeding.CheckAllPlans;
import org.aiadoption.planner.application.seeding.CheckAllPlans.Differing;
import org.aiadoption.planner.application.seeding.CheckAllPlans.Part;
import org.jspecify.annotations.Nullable;

/** {@code /repair}: which plans differ from Jira, part by part. For Jira administrators, behind web sudo. */
@Path("repair")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class RepairsResource {

    private final Exchange exchange;
    private final WebSudo webSudo;
    private final CheckAllPlans checkAllPlans;

    @Inject
    public RepairsResource(Exchange exchange, WebSudo webSudo, CheckAllPlans checkAllPlans) {
        this.exchange = exchange;
        this.webSudo = webSudo;
        this.checkAllPlans = checkAllPlans;
    }

    /** {@code above} is where an earlier part ended; without it the first one is answered. */
    @GET
    public Response check(@Context HttpServletRequest request, @QueryParam("above") @Nullable String above) {
        Reader reader = exchange.reader();
        return exchange.answer(
                user -> above(above)
                        .then(id -> webSudo.confirmed(request, id))
                        .then(id -> checkAllPlans.check(user, id)),
                part -> json(reader, part));
    }

    private static Outcome<Long> above(@Nullable String given) {
        return given == null ? Outcome.done(0L) : PlanId.of(given);
    }

    private static ObjectNode json(Reader reader, Part part) {
        ObjectNode json = Json.object();
        json.put("checked", part.checked());
        json.put("last", part.last() == 0 ? null : part.last());
        json.set("plans", Json.array(part.differing().stream(), differing -> json(reader, differing)));
        return json;
    }

    private static ObjectNode json(Reader reader, Differing differing) {
        ProjectRef project = differing.project();
        ObjectNode json = Json.object();
        json.put("id", differing.plan().id());
        json.put("name", differing.plan().terms().name());
        json.put("language", differing.plan().terms().language().tag());
        json.put("project", project == null ? null : project.key());
        json.put("mendable", differing.mendable());
        ArrayNode differences = json.putArray("differences");
        differing
                .counts()
                .forEach((difference, count) ->
                        differences.add(DifferenceJson.json(reader, difference).put("count", count)));
        return json;
    }
}
