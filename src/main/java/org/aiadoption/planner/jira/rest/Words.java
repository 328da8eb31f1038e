package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.Reader;
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

    static JsonNode traces(List<String> traces) {
        return Json.texts(traces.stream());
    }
}
