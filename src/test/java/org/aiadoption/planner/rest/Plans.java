package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Steps with plans that several tests take. */
final class Plans {

    private Plans() {}

    /** A request that the embedded host's project accepts. */
    static ObjectNode request(String project, String name) {
        return Visitor.object()
                .put("project", project)
                .put("template", "ecommerce-recommender")
                .put("name", name)
                .put(
                        "startDate",
                        LocalDate.now(ZoneId.systemDefault()).plusDays(7).toString());
    }

    /** Makes a plan and waits until its issues are there. Returns its id. */
    static long made(Visitor visitor, ObjectNode request) {
        long id = accepted(visitor, request);
        awaitState(visitor, id, "active");
        return id;
    }

    static long accepted(Visitor visitor, ObjectNode request) {
        Reply reply = visitor.post("/plans", request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        return reply.json().path("id").asLong();
    }

    static void awaitState(Visitor visitor, long id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(plan(visitor, id).json().path("state").asText())
                                .isEqualTo(state));
    }

    /** Waits until the plan has been taken back whole. */
    static void awaitGone(Visitor visitor, long id) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(plan(visitor, id).status()).isEqualTo(404));
    }

    static Reply plan(Visitor visitor, long id) {
        return visitor.get("/plans/" + id);
    }

    /** The key of the issue that a node became. */
    static String issueKey(Visitor visitor, long id, String nodeKey) {
        return plan(visitor, id)
                .elements("nodes")
                .filter(node -> node.path("key").asText().equals(nodeKey))
                .map(node -> node.path("issueKey").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the host of this visitor and its planner are up. */
    static void awaitUp(Visitor visitor) {
        await().atMost(Duration.ofMinutes(4)).ignoreExceptions().until(() -> answers(visitor));
    }

    private static boolean answers(Visitor visitor) {
        try {
            return visitor.get("/templates").status() == 200;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** The keys of the issues that the plan knows as its own. */
    static List<String> recorded(Visitor visitor, long id) {
        return plan(visitor, id)
                .elements("nodes")
                .map(node -> node.path("issueKey").asText())
                .toList();
    }

    /** The keys of all issues that carry a mark of the plan. */
    static List<String> marked(Visitor visitor, long id) {
        String query = "/rest/api/2/search?maxResults=500&jql=project%20%3D%20SHOP%20AND%20created%20%3E%20-1d";
        return visitor.jira("GET", query, null)
                .elements("issues")
                .filter(issue ->
                        issue.path("fields").path("description").asText().contains("AI plan " + id + " · "))
                .map(issue -> issue.path("key").asText())
                .toList();
    }
}
