package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.library.LibraryRisk;

/** Writes risks of the library. */
record RiskJson(Words words, Frameworks frameworks) {

    ObjectNode risk(LibraryRisk risk) {
        ObjectNode json = Json.object();
        json.put("key", risk.key());
        json.put("name", words.of(risk.name()));
        json.put("cause", words.of(risk.story().cause()));
        json.put("event", words.of(risk.story().event()));
        json.put("effect", words.of(risk.story().effect()));
        putRating(json, risk.rating());
        putHandling(json, risk.handling());
        words.putTraces(json, risk.traces(), frameworks.resolve(risk.traces()));
        return json;
    }

    private void putRating(ObjectNode json, LibraryRisk.Rating rating) {
        json.put("likelihood", rating.likelihood());
        json.put("impact", rating.impact());
        json.put("reason", words.of(rating.reason()));
    }

    private void putHandling(ObjectNode json, LibraryRisk.Handling handling) {
        json.set("treatments", Json.texts(handling.treatments().stream().map(words::of)));
        json.put("owner", handling.owner().key());
        json.put("phase", handling.phase());
        json.put("gate", handling.gate());
        json.set("packs", Json.texts(handling.packs().stream()));
    }
}
