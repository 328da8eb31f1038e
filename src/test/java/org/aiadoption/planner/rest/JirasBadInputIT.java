package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and calls that no client should send to Jira's own REST. */
class JirasBadInputIT {
    private static final String ISSUE = "/rest/api/2/issue";

    private final Visitor owner = Visitor.as("owner");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "5", "null", "{\"fields\": {\"summary\": \"open", "{'fields': {}}", "\u0000"})
    void refuses_a_body_that_is_no_json_object(String body) {
        Reply reply = owner.jira("POST", ISSUE, body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().path("errorMessages").path(0).asText())
                .isNotBlank()
                .doesNotContain("com.fasterxml", "[Source", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fields\": []}",
                "{\"fields\": {\"project\": 5}}",
                "{\"fields\": {\"project\": {\"key\": \"SHOP\"}, \"issuetype\": []}}",
                "{\"fields\": {\"project\": {\"key\": \"SHOP\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": {}}}",
                "{\"update\": {\"comment\": {}}}",
                "{\"update\": {\"labels\": [5]}, \"fields\": {\"project\": {\"key\": \"SHOP\"}}}"
            })
    void refuses_values_of_the_wrong_type(String body) {
        assertThat(owner.jira("POST", ISSUE, body).status()).isEqualTo(400);
    }

    @Test
    void refuses_bytes_that_are_no_text() {
        byte[] body = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};

        assertThat(owner.jira("POST", ISSUE, body, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void refuses_a_body_that_is_nested_without_end() {
        assertThat(owner.jira("POST", ISSUE, bytes("[".repeat(200_000)), Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(owner.jira("POST", ISSUE, bytes("{\"fields\":".repeat(50_000)), Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refuses_a_body_that_is_too_large() {
        byte[] body = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(body, (byte) ' ');

        assertThat(owner.jira("POST", ISSUE, body, Map.of()).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense"})
    void refuses_a_body_that_is_not_called_json(String type) {
        Reply reply = owner.jira("POST", ISSUE, bytes("{}"), Map.of("Content-Type", type));

        assertThat(reply.status()).as(reply.text()).isIn(400, 415);
    }

    @ParameterizedTest
    @CsvSource({"PATCH, issue/SHOP-1", "DELETE, search", "PUT, serverInfo", "POST, issue/SHOP-1"})
    void refuses_a_method_that_the_resource_does_not_know(String method, String path) {
        Reply reply = owner.jira(method, "/rest/api/2/" + path, "{}");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/api/2/nothing", "/rest/api/3/issue/SHOP-1", "/rest/nothing/1.0", "/rest/"})
    void answers_an_unknown_resource_as_absent(String path) {
        Reply reply = owner.jira("GET", path, null);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("status-code").asInt()).isEqualTo(404);
    }

    @Test
    void refuses_what_a_foreign_page_could_send() {
        Map<String, String> foreign = Map.of("Origin", "https://elsewhere.example", "X-Atlassian-Token", "");

        assertThat(owner.jira("POST", ISSUE, bytes("{}"), foreign).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999999999999999999", "-1", "%00", "SHOP-0", "SHOP-99999999999999999999", "..%2f"})
    void answers_an_id_that_cannot_be_as_one_that_does_not_exist(String id) {
        assertThat(owner.jira("GET", ISSUE + "/" + id, null).status()).isIn(400, 404);
        assertThat(owner.jira("GET", "/rest/agile/1.0/board/" + id, null).status())
                .isIn(400, 404);
    }
}
