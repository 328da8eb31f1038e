package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.aiadoption.planner.support.Generation;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Jira 10 to Jira 11: another host and another jar on the same database. */
class Jira11IT {

    @TempDir
    Path home;

    @Test
    void the_jar_for_jira_11_goes_on_with_what_the_jar_for_jira_10_left() throws IOException {
        long whole;
        long half;
        try (HostProcess ten = HostProcess.start(Generation.JIRA_10, home).awaitUp()) {
            Visitor owner = Visitor.as("owner", ten.baseUrl());
            whole = Plans.made(owner, Plans.request("SHOP", "Whole under Jira 10"));
            tick(owner, whole, "E1-C1");
            half = Plans.accepted(
                    owner, Plans.request("SHOP", "Half under Jira 10").put("template", "ai-implementation"));
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> issueKeys(owner, half).size() >= 3);
            assertThat(Plans.plan(owner, half).json().path("state").asText()).isEqualTo("seeding");
        }
        try (HostProcess eleven =
                HostProcess.start(Generation.JIRA_11, home, "-Dhost.basic=true").awaitUp()) {
            Visitor owner = Visitor.as("owner", eleven.baseUrl());
            assertThat(version(owner)).startsWith("11.3.");

            assertThat(owner.get("/plans?project=SHOP").json())
                    .extracting(plan -> plan.path("name").asText())
                    .containsExactlyInAnyOrder("Whole under Jira 10", "Half under Jira 10");
            assertThat(page(owner, whole)).contains("Whole under Jira 10");
            tick(owner, whole, "E1-C2");
            assertThat(history(owner, whole, "E1-C1")).containsExactly("done");
            assertThat(history(owner, whole, "E1-C2")).containsExactly("done");
            Plans.awaitState(owner, half, "active");
            assertThat(issueKeys(owner, half))
                    .hasSameSizeAs(Plans.plan(owner, half).elements("nodes").toList())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void jira_11_takes_no_password_from_a_script_unless_told() throws IOException {
        try (HostProcess eleven = HostProcess.start(Generation.JIRA_11, home).awaitUp()) {
            Visitor owner = Visitor.as("owner", eleven.baseUrl());

            Reply refusal = owner.jira("GET", Visitor.PLANNER + "/templates", null);

            assertThat(refusal.status()).isEqualTo(403);
            assertThat(refusal.text()).contains("Basic Authentication has been disabled");
            assertThat(owner.jira("GET", "/login.jsp", null).status()).isEqualTo(200);
        }
    }

    private static String version(Visitor owner) {
        return owner.jira("GET", "/rest/api/2/serverInfo", null)
                .json()
                .path("version")
                .asText();
    }

    private static String page(Visitor owner, long id) {
        String address = "/projects/SHOP?selectedItem=org.aiadoption.planner:ai-plans&plan=" + id;
        return owner.jira("GET", address, null).text();
    }

    private static void tick(Visitor owner, long id, String check) {
        Reply ticked =
                owner.put("/plans/" + id + "/checks/" + check, Visitor.object().put("state", "done"));
        assertThat(ticked.status()).as(ticked.text()).isEqualTo(200);
    }

    private static List<String> history(Visitor owner, long id, String check) {
        JsonNode answers =
                owner.get("/plans/" + id + "/checks/" + check + "/history").json();
        return answers.findValuesAsText("state");
    }

    private static List<String> issueKeys(Visitor owner, long id) {
        return Plans.plan(owner, id)
                .elements("nodes")
                .map(node -> node.path("issueKey").asText())
                .filter(key -> !key.isEmpty() && !key.equals("null"))
                .toList();
    }
}
