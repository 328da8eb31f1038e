package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputIT {

    private final Visitor owner = Visitor.as("owner");

    private static ObjectNode request() {
        return Plans.request("SHOP", "Bad input");
    }

    @ParameterizedTest
    @CsvSource({
        "project, NOPE, 404, project-not-found",
        "project, HR, 404, project-not-found",
        "project, '', 400, text-missing",
        "template, nope, 404, template-not-found",
        "startDate, 2026-13-45, 400, date-malformed",
        "startDate, soon, 400, date-malformed",
        "startDate, 2001-01-01, 400, date-in-the-past",
        "startDate, 9999-12-31, 400, date-too-far",
        "readout, 2001-01-01, 400, date-before-start",
        "language, xx, 400, language-unknown",
        "name, '', 400, text-missing",
        "name, '   ', 400, text-missing",
        "colour, red, 400, property-unknown"
    })
    void refuses_a_wrong_value_with_a_code_of_its_own(String property, String value, int status, String code) {
        Reply reply = owner.post("/plans", request().put(property, value));

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().path("detail").asText()).isNotBlank().doesNotStartWith("planner.");
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 10_000})
    void refuses_a_name_longer_than_jira_takes(int length) {
        Reply reply = owner.post("/plans", request().put("name", "x".repeat(length)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("text-too-long");
    }

    @Test
    void takes_a_name_of_255_characters() {
        String name = "n".repeat(255);
        long id = Plans.made(owner, request().put("name", name).put("epicsOnly", true));

        assertThat(Plans.plan(owner, id).json().path("name").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line\nbreak", "line\r\nbreak", "turned\u202Earound", "bell\u0007"})
    void refuses_a_name_that_does_not_fit_on_one_line(String name) {
        assertThat(owner.post("/plans", request().put("name", name)).code()).isEqualTo("text-not-one-line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "#set($x=1)$x",
                "[~admin]",
                "!http://x!",
                "{panel}p{panel}",
                "🚀 rocket",
                "مرحبا بالعالم",
                "%goal% %name%"
            })
    void keeps_hostile_text_as_the_plain_words_it_is(String name) {
        long id =
                Plans.made(owner, request().put("name", name).put("goal", name).put("epicsOnly", true));

        String root = Plans.issueKey(owner, id, "ROOT");
        Reply issue = owner.jira("GET", "/rest/api/2/issue/" + root + "?expand=renderedFields", null);
        assertThat(issue.json().path("fields").path("summary").asText()).isEqualTo(name);
        assertThat(issue.json().path("renderedFields").path("description").asText())
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("user-hover")
                .doesNotContain("class=\"panel\"");
        assertThat(owner.jira("GET", "/browse/" + root, null).text()).doesNotContain("<script>alert(1)");
    }

    @Test
    void refuses_a_role_for_somebody_who_was_deactivated() {
        ObjectNode request = request();
        request.putObject("roles").put("data", "leaver");

        Reply reply = owner.post("/plans", request);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.violations()).contains("roles.data user-inactive");
    }

    @Test
    void names_all_faults_of_a_request_at_once() {
        ObjectNode request = request().put("name", "").put("startDate", "soon");
        request.putObject("roles").put("data", "nobody-of-that-name").put("wizard", "owner");

        assertThat(owner.post("/plans", request).violations())
                .contains(
                        "name text-missing",
                        "startDate date-malformed",
                        "roles.data user-unknown",
                        "roles.wizard role-unknown");
    }

    @Test
    void refuses_a_project_without_epics_and_says_how_to_mend_it() {
        Reply readiness = owner.post("/pre-flight", Plans.request("PLAIN", "No epics"));
        assertThat(readiness.elements("findings").map(f -> f.path("code").asText()))
                .contains("no-epic-type");

        Reply reply = owner.post("/plans", Plans.request("PLAIN", "No epics"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("no-epic-type");
        assertThat(owner.get("/plans?project=PLAIN").json()).isEmpty();
    }

    @Test
    void asks_for_a_required_field_and_takes_its_value() {
        Reply refused = owner.post("/plans", Plans.request("FORM", "Strict").put("epicsOnly", true));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("field-required");
        String field =
                refused.json().path("violations").get(0).path("field").asText().replace("fields.", "");

        ObjectNode request = Plans.request("FORM", "Strict").put("epicsOnly", true);
        request.putObject("fields").put(field, "CC-42");

        Plans.made(owner, request);
    }

    @Test
    void shows_how_a_preview_differs_from_what_would_be_made_now() {
        ObjectNode request = request();
        String hash = owner.post("/preview", request).json().path("hash").asText();
        request.putObject("nodes").putObject("E1.1").put("summary", "Changed since");

        Reply reply = owner.post("/plans", request.put("previewHash", hash));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("preview-outdated");
        assertThat(reply.violations()).contains("nodes.E1.1 node-changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"name\":1,\"name\":2}", "{} trailing", "\"text\""})
    void refuses_a_body_that_is_no_json_object(String body) {
        Reply reply = owner.post("/plans", body, Map.of());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("body-malformed");
    }

    @Test
    void refuses_a_body_beyond_a_megabyte() {
        Reply reply = owner.post("/preview", request().put("goal", "x".repeat(1_100_000)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("body-too-large");
    }

    @Test
    void refuses_values_of_the_wrong_type() {
        ObjectNode request = request();
        request.putArray("roles");
        request.put("epicsOnly", "yes");

        assertThat(owner.post("/plans", request).violations())
                .contains("roles property-malformed", "epicsOnly property-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "1e30", "1.5", "\"7\"", "true"})
    void refuses_a_number_that_is_no_whole_one_or_too_large(String number) {
        long id = Plans.made(owner, request().put("epicsOnly", true));

        Reply reply = owner.put("/plans/" + id + "/board", Visitor.json("{\"boardId\":" + number + "}"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.violations()).containsExactly("boardId property-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/999999", "/plans/abc", "/plans/999999/nodes", "/plans/-1", "/issues/NOPE-1/panel"})
    void answers_not_found_for_what_does_not_exist(String path) {
        assertThat(owner.get(path).status()).isEqualTo(404);
    }
}
