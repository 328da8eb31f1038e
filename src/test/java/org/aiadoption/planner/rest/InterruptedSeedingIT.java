package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that dies in the middle of making an issue, and comes back. */
class InterruptedSeedingIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"create:counter#5", "create:row#9", "create:event#14"})
    void a_killed_plan_goes_on_at_the_next_start_with_nothing_twice_and_nothing_lost(String killPoint)
            throws IOException, InterruptedException {
        try (HostProcess doomed = HostProcess.start(home, "-Dhost.kill=" + killPoint)) {
            Visitor owner = up(doomed);
            Plans.accepted(owner, Plans.request("SHOP", "Interrupted"));
            assertThat(doomed.died()).isTrue();
        }
        try (HostProcess second = HostProcess.start(home)) {
            Visitor owner = up(second);
            Plans.awaitState(owner, 1, "active");

            List<String> recorded = Plans.plan(owner, 1)
                    .elements("nodes")
                    .map(node -> node.path("issueKey").asText())
                    .toList();
            assertThat(recorded).doesNotHaveDuplicates().doesNotContain("", "null");
            assertThat(marked(owner)).containsExactlyInAnyOrderElementsOf(recorded);
        }
    }

    private static Visitor up(HostProcess host) {
        Visitor owner = Visitor.as("owner", host.baseUrl());
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> answers(owner));
        return owner;
    }

    private static boolean answers(Visitor visitor) {
        try {
            return visitor.get("/templates").status() == 200;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** The keys of all issues that carry a mark of the plan. */
    private static List<String> marked(Visitor owner) {
        String query = "/rest/api/2/search?maxResults=200&jql=project%20%3D%20SHOP%20AND%20created%20%3E%20-1d";
        JsonNode issues = owner.jira("GET", query, null).json().path("issues");
        return StreamSupport.stream(issues.spliterator(), false)
                .filter(i -> i.path("fields").path("description").asText().contains("AI plan 1 · "))
                .map(i -> i.path("key").asText())
                .toList();
    }
}
