package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aiadoption.planner.support.Generation;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar for Jira 9.12, its resources served by Jersey 1. */
class Jira9IT {

    private static HostProcess host;
    private static Visitor owner;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        host = HostProcess.start(Generation.JIRA_9, home).awaitUp();
        owner = Visitor.as("owner", host.baseUrl());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void gives_itself_out_as_jira_9() {
        assertThat(owner.jira("GET", "/rest/api/2/serverInfo", null)
                        .json()
                        .path("version")
                        .asText())
                .startsWith("9.12.");
    }

    @Test
    void serves_its_description_whose_ending_is_taken_off_the_path() {
        Reply document = owner.get("/openapi.json");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void takes_endings_off_every_path_and_answers_in_their_type() {
        Reply json = owner.jira("GET", Visitor.PLANNER + "/templates.json", null);
        Reply xml = owner.jira("GET", Visitor.PLANNER + "/templates.xml", null);

        assertThat(json.status()).isEqualTo(200);
        assertThat(json.json()).isEqualTo(owner.get("/templates").json());
        assertThat(xml.status()).isEqualTo(406);
    }

    @Test
    void makes_a_plan_and_says_where_it_is() {
        Reply made = owner.post("/plans", Plans.request("SHOP", "In Jira 9"));
        long id = made.json().path("id").asLong();

        assertThat(made.status()).isEqualTo(202);
        assertThat(made.header("Location")).endsWith(Visitor.PLANNER + "/plans/" + id);
        Plans.awaitState(owner, id, "active");
        String epic = Plans.issueKey(owner, id, "E1");
        assertThat(owner.get("/issues/" + epic + "/panel").status()).isEqualTo(200);
        assertThat(owner.jira("GET", "/browse/" + epic, null).text()).contains("In Jira 9");
    }

    @Test
    void previews_and_checks_a_request() {
        assertThat(owner.post("/preview", Plans.request("SHOP", "Seen")).status())
                .isEqualTo(200);
        assertThat(owner.post("/pre-flight", Plans.request("SHOP", "Checked")).status())
                .isEqualTo(200);
    }

    @Test
    void refuses_with_a_problem_that_has_a_code() {
        Reply refusal = owner.post("/plans", Plans.request("NOWHERE", "Lost"));

        assertThat(refusal.status()).isEqualTo(404);
        assertThat(refusal.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refusal.code()).isEqualTo("project-not-found");
    }

    @Test
    void lets_nobody_in_who_is_not_logged_in() {
        Visitor stranger = Visitor.as("", host.baseUrl());

        assertThat(stranger.get("/templates").status()).isEqualTo(401);
        assertThat(stranger.post("/plans").status()).isEqualTo(401);
    }

    @Test
    void answers_what_is_not_there_without_a_trace() {
        Reply nothing = owner.jira("GET", Visitor.PLANNER + "/nothing-here", null);

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.text()).doesNotContain("com.sun.jersey", "\tat ");
    }
}
