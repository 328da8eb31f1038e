package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.seeding.PreviewRollBack;
import org.aiadoption.planner.application.seeding.PreviewRollBack.Fate;
import org.aiadoption.planner.application.seeding.RollBackPlan;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Touch;

/** {@code /plans/{id}/rollback}: what taking the plan back would delete, and the taking back itself. */
@Path("plans/{id}/rollback")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class RollBackResource {

    private final Exchange exchange;
    private final PreviewRollBack previewRollBack;
    private final RollBackPlan rollBackPlan;

    @Inject
    public RollBackResource(Exchange exchange, PreviewRollBack previewRollBack, RollBackPlan rollBackPlan) {
        this.exchange = exchange;
        this.previewRollBack = previewRollBack;
        this.rollBackPlan = rollBackPlan;
    }

    @GET
    public Response preview(@PathParam("id") String id) {
        Reader reader = exchange.reader();
        return exchange.answer(
                user -> PlanId.of(id).then(planId -> previewRollBack.preview(user, planId)),
                fates -> preview(reader, fates));
    }

    /** Answers at once; the issues are deleted by and by. */
    @POST
    @Consumes(Exchange.JSON)
    public Response rollBack(@PathParam("id") String id, InputStream body) {
        return exchange.answer(
                user -> PlanId.of(id)
                        .then(planId -> exchange.withBody(body, RollBackResource::leftovers)
                                .then(leftovers -> rollBackPlan.rollBack(user, planId, leftovers))),
                state -> stateJson(id, state));
    }

    private static Outcome<Leftovers> leftovers(Body body) {
        body.allow(Set.of("leftovers"));
        String code = body.text("leftovers");
        return Exchange.wellFormed(body, code)
                .then(given -> Leftovers.ofCode(given)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.invalid("leftovers", "leftovers-unknown"))));
    }

    private static ObjectNode preview(Reader reader, List<Fate> fates) {
        ObjectNode json = Json.object();
        json.put("delete", fates.stream().filter(Fate::goes).count());
        json.put("keep", fates.stream().filter(fate -> !fate.goes()).count());
        json.put(
                "mayDelete",
                fates.stream()
                        .allMatch(fate -> fate.mayDelete() || !fate.touches().isEmpty()));
        json.set("issues", Json.array(fates.stream(), fate -> fate(reader, fate)));
        return json;
    }

    private static ObjectNode fate(Reader reader, Fate fate) {
        ObjectNode json = Json.object();
        json.put("key", fate.node().key());
        json.put("issueKey", fate.issue() == null ? null : fate.issue().key());
        json.put("summary", summary(fate));
        json.put("goes", fate.goes());
        json.set("reasons", Json.array(fate.touches().stream().sorted(), touch -> reason(reader, touch)));
        json.put("mayDelete", fate.mayDelete());
        return json;
    }

    /** Of an issue that the reader may not see, only the node's key. */
    private static String summary(Fate fate) {
        return fate.issue() == null ? fate.node().key() : fate.issue().content().summary();
    }

    private static ObjectNode reason(Reader reader, Touch touch) {
        return Json.object()
                .put("code", touch.code())
                .put("message", reader.text("planner.touch." + touch.code(), List.of()));
    }

    private static ObjectNode stateJson(String id, PlanState state) {
        return Json.object().put("id", Long.parseLong(id)).put("state", state.code());
    }
}
