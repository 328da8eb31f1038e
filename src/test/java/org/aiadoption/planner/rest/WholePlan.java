package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A plan of which nothing is lost, nothing is there twice, and no issue lacks what it should have got. */
final class WholePlan {

    private static final String EPIC_LINK = "customfield_10002";

    private final Visitor visitor;
    private final long id;
    private final JsonNode plan;
    private final Map<String, JsonNode> issues;

    private WholePlan(Visitor visitor, long id) {
        this.visitor = visitor;
        this.id = id;
        this.plan = Plans.plan(visitor, id).json();
        this.issues = visitor.jira("GET", "/rest/api/2/search?maxResults=1000&jql=labels%20%3D%20ai-plan-" + id, null)
                .elements("issues")
                .collect(Collectors.toMap(issue -> issue.path("key").asText(), Function.identity()));
    }

    /** Holds what the plan knows against what Jira has. */
    static void check(Visitor visitor, long id) {
        WholePlan whole = new WholePlan(visitor, id);
        whole.eachNodeHasAnIssueOfItsOwn();
        whole.nodes().forEach(whole::isComplete);
    }

    private void eachNodeHasAnIssueOfItsOwn() {
        List<String> recorded = Plans.recorded(visitor, id);
        assertThat(recorded).as("plan %d", id).doesNotHaveDuplicates().doesNotContain("", "null");
        assertThat(Plans.marked(visitor, id)).as("plan %d", id).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(issues.keySet()).as("labelled for plan %d", id).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(visitor.get("/plans/" + id + "/repair").json())
                .as("plan %d", id)
                .isEmpty();
    }

    private void isComplete(JsonNode node) {
        JsonNode fields = issues.get(node.path("issueKey").asText()).path("fields");
        String key = node.path("key").asText();
        assertThat(node.path("problem").isNull()).as(key).isTrue();
        assertThat(fields.at("/assignee/name").asText())
                .as("%s is given to", key)
                .isEqualTo(node.at("/assignee/name").asText());
        String parent = issueOf(node.path("parent").asText());
        if (node.path("kind").asText().equals("item")) {
            assertThat(fields.path(EPIC_LINK).asText())
                    .as("the epic of %s", key)
                    .isEqualTo(parent);
        } else if (node.path("kind").asText().equals("phase")) {
            assertThat(linked(fields)).as("the links of %s", key).containsExactly(parent);
        }
    }

    private static List<String> linked(JsonNode fields) {
        return StreamSupport.stream(fields.path("issuelinks").spliterator(), false)
                .map(link -> link.at("/inwardIssue/key").asText())
                .toList();
    }

    private String issueOf(String nodeKey) {
        return nodes().stream()
                .filter(node -> node.path("key").asText().equals(nodeKey))
                .map(node -> node.path("issueKey").asText())
                .findFirst()
                .orElse("");
    }

    private List<JsonNode> nodes() {
        return StreamSupport.stream(plan.path("nodes").spliterator(), false).toList();
    }
}
