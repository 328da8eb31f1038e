package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MakingAPlanIT {

    private final Visitor owner = Visitor.as("owner");

    @Test
    void lists_the_templates_with_key_version_and_name() {
        Reply templates = owner.get("/templates");

        assertThat(templates.status()).isEqualTo(200);
        assertThat(templates.json())
                .extracting(t -> t.path("key").asText())
                .startsWith("ai-implementation", "ecommerce-recommender");
        assertThat(templates.json()).allSatisfy(t -> {
            assertThat(t.path("version").asInt()).isPositive();
            assertThat(t.path("name").asText()).isNotBlank();
        });
    }

    @Test
    void previews_exactly_what_it_will_make() {
        ObjectNode request = Plans.request("SHOP", "Previewed");
        Reply preview = owner.post("/preview", request);
        request.put("previewHash", preview.json().path("hash").asText());

        long id = Plans.made(owner, request);

        assertThat(Plans.plan(owner, id)
                        .elements("nodes")
                        .map(MakingAPlanIT::glance)
                        .toList())
                .isEqualTo(preview.elements("nodes").map(MakingAPlanIT::glance).toList());
    }

    private static List<String> glance(JsonNode node) {
        return List.of(
                node.path("key").asText(),
                node.path("kind").asText(),
                node.path("summary").asText(),
                node.path("due").asText());
    }

    @Test
    void seeds_root_epics_and_items_as_real_issues() {
        ObjectNode request = Plans.request("SHOP", "AI in the web shop").put("template", "ai-implementation");
        long id = Plans.made(owner, request);

        Map<String, List<String>> keysByKind = Plans.plan(owner, id)
                .elements("nodes")
                .collect(Collectors.groupingBy(
                        n -> n.path("kind").asText(),
                        Collectors.mapping(n -> n.path("issueKey").asText(), Collectors.toList())));

        assertThat(keysByKind.get("root")).hasSize(1);
        assertThat(keysByKind.get("phase")).hasSize(5);
        assertThat(keysByKind.get("item")).hasSizeGreaterThanOrEqualTo(25);
        JsonNode epic = owner.jira(
                        "GET", "/rest/api/2/issue/" + keysByKind.get("phase").get(0), null)
                .json();
        assertThat(epic.path("fields").path("issuetype").path("name").asText()).isEqualTo("Epic");
        assertThat(epic.path("fields").path("labels"))
                .extracting(JsonNode::asText)
                .contains("ai-plan-" + id);
        assertThat(epic.path("fields").path("description").asText()).endsWith("AI plan " + id + " · E1");
        assertThat(epic.path("fields").path("issuelinks")).hasSize(1);
        assertThat(epic.path("fields").path("duedate").asText()).isNotBlank();
        assertThat(issuesOfEpic(epic.path("key").asText())).hasSizeGreaterThanOrEqualTo(5);
    }

    private JsonNode issuesOfEpic(String epicKey) {
        return owner.jira("GET", "/rest/agile/1.0/epic/" + epicKey + "/issue?maxResults=100", null)
                .json()
                .path("issues");
    }

    @Test
    void makes_only_the_phases_when_asked_for_epics_only() {
        long id = Plans.made(owner, Plans.request("SHOP", "Epics only").put("epicsOnly", true));

        assertThat(Plans.plan(owner, id)
                        .elements("nodes")
                        .map(n -> n.path("kind").asText()))
                .containsOnly("root", "phase");
    }

    @Test
    void assigns_items_by_role_and_leaves_empty_roles_unassigned() {
        ObjectNode request = Plans.request("SHOP", "With people");
        request.set("roles", Visitor.object().put("data", "member"));
        long id = Plans.made(owner, request);

        Set<String> assignees = Plans.plan(owner, id)
                .elements("nodes")
                .map(n -> n.path("assignee").path("name").asText())
                .collect(Collectors.toSet());
        assertThat(assignees).containsExactlyInAnyOrder("member", "");
    }

    @Test
    void leaves_out_and_renames_nodes_as_the_user_changed_them() {
        ObjectNode request = Plans.request("SHOP", "Tailored");
        ObjectNode nodes = request.putObject("nodes");
        nodes.putObject("E1.1").put("summary", "Our own words <b>&");
        nodes.putObject("E1.2").put("exclude", true);
        long id = Plans.made(owner, request);

        assertThat(Plans.plan(owner, id)
                        .elements("nodes")
                        .map(n -> n.path("key").asText()))
                .contains("E1.1")
                .doesNotContain("E1.2");
        assertThat(Plans.plan(owner, id)
                        .elements("nodes")
                        .map(n -> n.path("summary").asText()))
                .contains("Our own words <b>&");
    }

    @Test
    void answers_with_the_address_of_the_plan_at_once() {
        Reply reply = owner.post("/plans", Plans.request("SHOP", "Address"));

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location"))
                .endsWith("/plans/" + reply.json().path("id").asLong());
        assertThat(reply.json().path("state").asText()).isIn("waiting", "seeding", "active");
    }

    @Test
    void makes_one_plan_of_twenty_equal_requests_with_one_key() {
        String body = Plans.request("SHOP", "Twenty at once").toString();
        Map<String, String> key = Map.of("Idempotency-Key", "twenty-" + System.nanoTime());

        Set<Long> ids = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> owner.post("/plans", body, key))
                .map(reply -> reply.json().path("id").asLong())
                .collect(Collectors.toSet());

        assertThat(ids).hasSize(1).doesNotContain(0L);
    }

    @Test
    void refuses_another_body_under_a_used_key() {
        Map<String, String> key = Map.of("Idempotency-Key", "used-" + System.nanoTime());
        owner.post("/plans", Plans.request("SHOP", "First").toString(), key);

        Reply second = owner.post("/plans", Plans.request("SHOP", "Second").toString(), key);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("request-key-reused");
    }

    @Test
    void makes_two_plans_of_two_requests_without_a_key() {
        ObjectNode request = Plans.request("SHOP", "Twice");

        assertThat(Plans.accepted(owner, request)).isNotEqualTo(Plans.accepted(owner, request));
    }

    @Test
    void keeps_the_keys_of_two_users_apart() {
        Map<String, String> key = Map.of("Idempotency-Key", "shared-" + System.nanoTime());
        String body = Plans.request("SHOP", "Two users").toString();

        long first = owner.post("/plans", body, key).json().path("id").asLong();
        long second =
                Visitor.as("admin").post("/plans", body, key).json().path("id").asLong();

        assertThat(first).isNotEqualTo(second);
    }
}
