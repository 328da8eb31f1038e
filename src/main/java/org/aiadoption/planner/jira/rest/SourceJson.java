package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aiadoption.planner.domain.framework.Framework;
import org.aiadoption.planner.domain.framework.FrameworkEntry;
import org.aiadoption.planner.domain.framework.LegalDate;

/** Writes frameworks, standards and laws. */
record SourceJson(Words words) {

    ObjectNode framework(Framework framework) {
        ObjectNode json = Json.object();
        json.put("key", framework.key());
        json.put("title", words.of(framework.naming().title()));
        json.put("shortName", words.of(framework.naming().shortName()));
        json.put("law", framework.naming().law());
        putEdition(json, framework.edition());
        json.set("entries", Json.array(framework.entries().stream(), this::entry));
        json.set("dates", Json.array(framework.dates().stream(), this::date));
        return json;
    }

    private void putEdition(ObjectNode json, Framework.Edition edition) {
        json.put("version", edition.version());
        json.put("address", edition.address());
        json.put("licence", words.of(edition.licence()));
        json.put("asOf", edition.asOf().toString());
    }

    private ObjectNode entry(FrameworkEntry entry) {
        return Json.object()
                .put("id", entry.id())
                .put("name", words.of(entry.name()))
                .put("verified", entry.verified());
    }

    private ObjectNode date(LegalDate date) {
        return Json.object()
                .put("key", date.key())
                .put("day", date.day().toString())
                .put("status", date.status().code())
                .put("what", words.of(date.what()))
                .put("source", date.source());
    }
}
