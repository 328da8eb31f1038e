package org.aiadoption.planner.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An answer of Jira or of the planner. */
record Reply(int status, HttpHeaders headers, String text, JsonNode json) {

    String code() {
        return json.path("code").asText();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    Stream<JsonNode> elements(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }

    Stream<String> violations() {
        return elements("violations")
                .map(v -> v.path("field").asText() + " " + v.path("code").asText());
    }
}
