package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.showing.NodeView;
import org.aiadoption.planner.application.showing.PanelView;
import org.aiadoption.planner.application.showing.PhaseView;
import org.aiadoption.planner.application.showing.PlanView;
import org.aiadoption.planner.application.showing.Progress;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.Span;
import org.aiadoption.planner.domain.template.Role;

/** Writes plans and what belongs to them. */
record PlanJson(Words words, CheckJson checks) {

    static PlanJson of(Reader reader) {
        return new PlanJson(new Words(reader), CheckJson.of(reader));
    }

    /** A plan without its nodes. */
    ObjectNode summary(PlanView view) {
        ObjectNode json = Json.object();
        putState(json, view.plan());
        json.put("project", view.heading().project().key());
        json.set("template", template(view));
        putTerms(json, view.plan());
        json.set("owner", words.person(view.heading().owner()));
        json.set("progress", progress(view.progress()));
        json.set("rights", Json.object().put("manage", view.rights().manage()));
        return json;
    }

    private void putState(ObjectNode json, Plan plan) {
        json.put("id", plan.id());
        json.put("name", plan.terms().name());
        json.put("state", plan.state().code());
        json.set("problem", words.problem(plan.status().problem()));
    }

    private static void putTerms(ObjectNode json, Plan plan) {
        json.put("language", plan.terms().language().tag());
        json.put("startDate", plan.terms().start().toString());
        json.put("created", plan.status().created().toString());
        json.put("label", plan.label());
        json.put("boardId", plan.status().boardId());
    }

    /** A plan with its nodes. */
    ObjectNode plan(PlanView view) {
        ObjectNode json = summary(view);
        json.set("aim", aim(view.plan().design().aim()));
        json.set("roles", roles(view.heading().people()));
        json.set("decider", view.decider().map(words::person).orElse(null));
        json.set("phases", Json.array(view.phases().stream(), this::phase));
        json.set("nodes", Json.array(view.nodes(), this::node));
        return json;
    }

    /** What an issue's panel shows. */
    ObjectNode panel(PanelView view) {
        ObjectNode json = Json.object();
        PhaseView phase = view.phase().orElse(null);
        json.set("plan", summary(view.plan()));
        json.set("node", node(view.node()));
        json.set("phase", phase == null ? null : phase(phase));
        json.set("checks", phase == null ? null : Json.array(phase.checks().stream(), checks::check));
        return json;
    }

    ObjectNode node(NodeView view) {
        Node node = view.node();
        ObjectNode json = Json.object();
        putPlace(json, node);
        putIssue(json, view);
        putSpan(json, node.planned().span());
        json.set("assignee", words.person(view.assignee()));
        json.put("attempts", node.making().attempt());
        json.set("problem", words.problem(node.making().problem()));
        return json;
    }

    private static void putPlace(ObjectNode json, Node node) {
        json.put("key", node.key());
        json.put("kind", node.kind().code());
        json.put("parent", node.planned().place().parent());
        json.put("state", node.making().state().code());
    }

    private static void putIssue(ObjectNode json, NodeView view) {
        json.put("issueKey", view.issue() == null ? null : view.issue().key());
        json.put("summary", view.summary());
        json.put("status", view.issue() == null ? null : view.issue().status().name());
        json.put("done", view.done());
    }

    private static void putSpan(ObjectNode json, Span span) {
        json.put("start", span.start().toString());
        json.put("due", span.due().toString());
    }

    private ObjectNode phase(PhaseView view) {
        ObjectNode json = Json.object();
        json.put("key", view.epic().key());
        json.put("summary", view.epic().summary());
        json.put("due", Words.date(view.epic().due().orElse(null)));
        json.set("progress", progress(view.progress()));
        json.put("mayAnswer", view.mayAnswer());
        json.put("mandatoryChecks", view.mandatoryChecks());
        json.put("openMandatoryChecks", view.openMandatoryChecks());
        json.put("complete", view.complete());
        return json;
    }

    private ObjectNode template(PlanView view) {
        return Json.object()
                .put("key", view.plan().template().key())
                .put("version", view.plan().template().version())
                .put("name", words.of(view.heading().template().about().name()));
    }

    private static ObjectNode progress(Progress progress) {
        return Json.object()
                .put("percent", progress.percent())
                .put("itemsDone", progress.itemsDone())
                .put("items", progress.items())
                .put("checksSettled", progress.checksSettled())
                .put("checks", progress.checks());
    }

    private static ObjectNode aim(Aim aim) {
        return Json.object()
                .put("goal", aim.goal())
                .put("metric", aim.metric())
                .put("baseline", aim.baseline())
                .put("target", aim.target())
                .put("readout", Words.date(aim.readout()));
    }

    private ObjectNode roles(Map<Role, Person> people) {
        ObjectNode json = Json.object();
        people.forEach((role, person) -> json.set(role.key(), words.person(person)));
        return json;
    }
}
