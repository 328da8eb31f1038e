package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.IssueTypeSchemes.Scheme;
import org.aiadoption.planner.application.settling.SetUpPlanType;
import org.aiadoption.planner.application.settling.SetUpPlanType.SetUp;
import org.aiadoption.planner.application.settling.SetUpPlanType.TypeText;

/** {@code /set-up}: the issue type of plans and the schemes that offer it. For Jira administrators, behind web sudo. */
@Path("set-up")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class SetUpResource {

    private final Exchange exchange;
    private final WebSudo webSudo;
    private final SetUpPlanType setUpPlanType;

    @Inject
    public SetUpResource(Exchange exchange, WebSudo webSudo, SetUpPlanType setUpPlanType) {
        this.exchange = exchange;
        this.webSudo = webSudo;
        this.setUpPlanType = setUpPlanType;
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        return exchange.answer(user -> confirmed(user, request), this::json);
    }

    @POST
    @Consumes(Exchange.JSON)
    public Response apply(@Context HttpServletRequest request, InputStream body) {
        return exchange.answer(
                user -> confirmed(user, request)
                        .then(before -> exchange.withBody(body, SetUpResource::schemes))
                        .then(schemes -> setUpPlanType.apply(user, typeText(), schemes)),
                this::json);
    }

    @DELETE
    public Response undo(@Context HttpServletRequest request) {
        return exchange.answer(user -> confirmed(user, request).then(before -> setUpPlanType.undo(user)), this::json);
    }

    private Outcome<SetUp> confirmed(String user, HttpServletRequest request) {
        return setUpPlanType.show(user).then(setUp -> webSudo.confirmed(request, setUp));
    }

    private TypeText typeText() {
        return new TypeText(
                exchange.reader().text("planner.plan-type.name", List.of()),
                exchange.reader().text("planner.plan-type.description", List.of()));
    }

    private static Outcome<Set<Long>> schemes(Body body) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String id : body.allow(Set.of("schemes")).texts("schemes")) {
            if (!id.matches("[0-9]{1,18}")) {
                return Outcome.refused(Refusal.invalid("schemes", "scheme-unknown"));
            }
            ids.add(Long.valueOf(id));
        }
        return Exchange.wellFormed(body, ids);
    }

    private ObjectNode json(SetUp setUp) {
        ObjectNode json = Json.object();
        json.put("done", setUp.done());
        json.put("typeId", setUp.typeId());
        json.put("typeName", typeText().name());
        json.put("issues", setUp.issues());
        json.set("schemes", Json.array(setUp.schemes().stream(), SetUpResource::json));
        return json;
    }

    private static ObjectNode json(Scheme scheme) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(scheme.id()));
        json.put("name", scheme.name());
        json.put("everyNewProject", scheme.everyNewProject());
        json.put("offersType", scheme.hasPlanType());
        json.set("projects", Json.texts(scheme.projectKeys().stream()));
        return json;
    }
}
