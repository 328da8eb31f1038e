package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.domain.framework.Source;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Small things that appear in many answers, in the reader's language. */
record Words(Reader reader) {

    String of(LocalizedText text) {
        return text.in(reader.language());
    }

    @Nullable ObjectNode person(@Nullable Person person) {
        return person == null
                ? null
                : Json.object()
                        .put("name", person.name())
                        .put("displayName", person.displayName())
                        .put("active", person.active());
    }

    /** What stands in the way; null for nothing. */
    @Nullable ObjectNode problem(String encoded) {
        if (encoded.isEmpty()) {
            return null;
        }
        Problem problem = Problem.decode(encoded);
        return Json.object().put("code", problem.code()).put("message", reader.text(problem));
    }

    static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** Traces as they are written, and what they mean as far as the catalogue lists it. */
    void putTraces(ObjectNode json, List<String> traces, List<Source> sources) {
        json.set("traces", Json.texts(traces.stream()));
        json.set("sources", Json.array(sources.stream(), this::source));
    }

    private ObjectNode source(Source source) {
        return Json.object()
                .put("trace", source.trace())
                .put("framework", of(source.framework().naming().shortName()))
                .put("id", source.entry().id())
                .put("name", of(source.entry().name()))
                .put("law", source.law())
                .put("verified", source.entry().verified());
    }
}
