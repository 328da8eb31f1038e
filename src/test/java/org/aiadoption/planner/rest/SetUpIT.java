package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SetUpIT {

    private final Visitor admin = Visitor.as("admin");

    @Test
    void previews_does_and_undoes_the_issue_type_of_plans() {
        Reply before = admin.get("/set-up");
        assertThat(before.json().path("done").asBoolean()).isFalse();
        JsonNode shop = schemeOf(before, "SHOP");
        assertThat(shop.path("projects")).extracting(JsonNode::asText).contains("SHOP", "OPS");

        ObjectNode wanted = Visitor.object();
        wanted.putArray("schemes").add(shop.path("id").asText());
        Reply done = admin.post("/set-up", wanted);

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().path("done").asBoolean()).isTrue();
        assertThat(schemeOf(done, "SHOP").path("offersType").asBoolean()).isTrue();
        assertThat(done.elements("schemes").filter(s -> s.path("offersType").asBoolean()))
                .hasSize(1);
        assertThat(rootTypeOfNewPlans()).isEqualTo(done.json().path("typeId").asText());

        Reply undone = admin.delete("/set-up");
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(undone.json().path("done").asBoolean()).isFalse();
        assertThat(undone.elements("schemes").filter(s -> s.path("offersType").asBoolean()))
                .isEmpty();
    }

    @Test
    void refuses_a_scheme_that_does_not_exist() {
        ObjectNode wanted = Visitor.object();
        wanted.putArray("schemes").add("424242");

        assertThat(admin.post("/set-up", wanted).code()).isEqualTo("scheme-unknown");
    }

    private String rootTypeOfNewPlans() {
        return admin.get("/projects/SHOP/settings")
                .json()
                .path("types")
                .path("root")
                .asText();
    }

    private static JsonNode schemeOf(Reply setUp, String project) {
        return setUp.elements("schemes")
                .filter(s -> StreamSupport.stream(s.path("projects").spliterator(), false)
                        .anyMatch(p -> p.asText().equals(project)))
                .findFirst()
                .orElseThrow();
    }
}
