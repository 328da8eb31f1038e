package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan is deleted over REST, and its issues stay. */
class DeletionIT {

    private final Visitor owner = Visitor.as("owner");
    private final Visitor member = Visitor.as("member");

    @Test
    void a_deleted_plan_leaves_ordinary_issues_that_another_plan_may_take_in() {
        long id = Plans.made(owner, epics("Deleted"));
        List<String> keys = Plans.recorded(owner, id);
        Reply preview = owner.get("/plans/" + id + "/deletion");
        assertThat(preview.json().path("issues").asInt()).as(preview.text()).isEqualTo(keys.size());
        assertThat(preview.json().path("answers").asInt()).isZero();

        assertThat(delete(owner, id).status()).isEqualTo(200);

        assertThat(Plans.plan(owner, id).status()).isEqualTo(404);
        assertThat(keys).allSatisfy(key -> {
            assertThat(Work.issue(owner, key).status()).as(key).isEqualTo(200);
            assertThat(owner.get("/issues/" + key + "/panel").status()).as(key).isEqualTo(404);
        });
        assertThat(delete(owner, id).status()).isEqualTo(404);
    }

    @Test
    void only_who_manages_the_plan_may_look_and_delete() {
        long id = Plans.made(owner, epics("Not theirs"));

        assertThat(member.get("/plans/" + id + "/deletion").status()).isEqualTo(403);
        assertThat(delete(member, id).status()).isEqualTo(403);
        assertThat(delete(Visitor.as("outsider"), id).status()).isEqualTo(404);
        assertThat(Plans.plan(owner, id).json().path("state").asText()).isEqualTo("active");
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        assertThat(owner.get("/plans/x/deletion").status()).isEqualTo(404);
        assertThat(owner.post("/plans/99999999/deletion", Visitor.object()).status())
                .isEqualTo(404);
    }

    private static ObjectNode epics(String name) {
        return Plans.request("SHOP", name).put("epicsOnly", true);
    }

    private static Reply delete(Visitor visitor, long id) {
        return visitor.post("/plans/" + id + "/deletion", Visitor.object());
    }
}
