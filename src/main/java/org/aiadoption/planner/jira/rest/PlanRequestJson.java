package org.aiadoption.planner.jira.rest;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.making.PlanRequest;
import org.aiadoption.planner.application.making.PlanRequest.AimTexts;
import org.aiadoption.planner.application.making.PlanRequest.Change;
import org.aiadoption.planner.application.making.PlanRequest.MappingTexts;
import org.aiadoption.planner.application.making.PlanRequest.Options;
import org.aiadoption.planner.application.making.PlanRequest.Terms;
import org.aiadoption.planner.domain.text.Language;

/** Reads a plan request from JSON. */
final class PlanRequestJson {

    private static final Set<String> PROPERTIES = Set.of(
            "project",
            "template",
            "name",
            "startDate",
            "language",
            "goal",
            "metric",
            "baseline",
            "target",
            "readout",
            "roles",
            "epicsOnly",
            "nodes",
            "types",
            "fields",
            "previewHash",
            "rootIssue");
    private static final Set<String> CHANGES = Set.of("exclude", "summary", "due", "assignee");
    private static final Set<String> TYPES = Set.of("root", "phase", "item", "link");

    private PlanRequestJson() {}

    static Outcome<PlanRequest> read(InputStream stream, Exchange exchange) {
        return exchange.withBody(stream, body -> read(body, exchange.reader().language()));
    }

    /** The request; where it names no language, the reader's own. */
    static Outcome<PlanRequest> read(Body body, Language usual) {
        String language = body.allow(PROPERTIES).text("language");
        PlanRequest request = new PlanRequest(
                body.text("project"),
                body.text("template"),
                new Terms(body.text("name"), language.isEmpty() ? usual.tag() : language, body.text("startDate")),
                aim(body),
                body.object("roles").textsByName(),
                options(body));
        return Exchange.wellFormed(body, request);
    }

    private static Options options(Body body) {
        return new Options(
                body.flag("epicsOnly"), changes(body), mapping(body), body.text("previewHash"), body.text("rootIssue"));
    }

    private static AimTexts aim(Body body) {
        return new AimTexts(
                body.text("goal"),
                body.text("metric"),
                body.text("baseline"),
                body.text("target"),
                body.text("readout"));
    }

    private static Map<String, Change> changes(Body body) {
        Body nodes = body.object("nodes");
        Map<String, Change> changes = new LinkedHashMap<>();
        for (String key : nodes.names()) {
            changes.put(key, change(nodes.object(key).allow(CHANGES)));
        }
        return changes;
    }

    private static Change change(Body node) {
        return new Change(
                node.flag("exclude"),
                node.optionalText("summary"),
                node.optionalText("due"),
                node.optionalText("assignee"));
    }

    private static MappingTexts mapping(Body body) {
        Body types = body.object("types").allow(TYPES);
        return new MappingTexts(
                types.text("root"),
                types.text("phase"),
                types.text("item"),
                types.text("link"),
                body.object("fields").textsByName());
    }
}
