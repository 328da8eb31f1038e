package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking a plan back over REST: what people used stays, the rest goes. */
class RollingBackIT {

    private final Visitor owner = Visitor.as("owner");
    private final Visitor member = Visitor.as("member");

    @Test
    void a_fresh_plan_goes_with_all_its_issues() {
        long id = Plans.made(owner, epics("Taken back"));
        List<String> keys = Plans.recorded(owner, id);
        Reply preview = owner.get("/plans/" + id + "/rollback");
        assertThat(preview.json().path("delete").asInt()).as(preview.text()).isEqualTo(keys.size());
        assertThat(preview.json().path("keep").asInt()).isZero();

        assertThat(rollBack(owner, id, "keep").json().path("state").asText()).isEqualTo("rolling-back");
        Plans.awaitGone(owner, id);

        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(Work.issue(owner, key).status()).as(key).isEqualTo(404));
    }

    @Test
    void what_was_commented_stays_with_the_plan_and_says_why() {
        long id = Plans.made(owner, epics("Taken back in part"));
        String used = Plans.issueKey(owner, id, "E2");
        member.jira("POST", "/rest/api/2/issue/" + used + "/comment", "{\"body\":\"I work on it.\"}");

        rollBack(owner, id, "keep");
        Plans.awaitState(owner, id, "active");

        Reply plan = Plans.plan(owner, id);
        assertThat(plan.elements("nodes").map(node -> node.path("key").asText()))
                .containsExactly("ROOT", "E2");
        assertThat(plan.elements("nodes")
                        .map(node -> node.at("/problem/message").asText()))
                .containsExactly(
                        "Left in place because issues below it stay.", "Left in place because it has comments.");
        assertThat(plan.json().at("/problem/code").asText()).isEqualTo("rolled-back-partly");
    }

    @Test
    void who_may_not_delete_closes_instead() {
        long id = Plans.made(member, epics("Closed instead"));
        String phase = Plans.issueKey(member, id, "E3");
        Reply preview = member.get("/plans/" + id + "/rollback");
        assertThat(preview.json().path("delete").asInt()).isZero();
        assertThat(preview.json().path("mayDelete").asBoolean()).isFalse();

        rollBack(member, id, "close");
        Plans.awaitGone(member, id);

        assertThat(Work.status(member, phase)).isEqualTo("Done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "burn", "KEEP"})
    void an_unknown_wish_is_refused_and_nothing_is_deleted(String leftovers) {
        long id = Plans.made(owner, epics("Not taken back"));

        Reply refused = rollBack(owner, id, leftovers);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(Plans.plan(owner, id).json().path("state").asText()).isEqualTo("active");
    }

    @Test
    void only_who_manages_the_plan_may_look_and_ask() {
        long id = Plans.made(owner, epics("Of the owner"));

        assertThat(member.get("/plans/" + id + "/rollback").status()).isEqualTo(403);
        assertThat(rollBack(member, id, "keep").status()).isEqualTo(403);
        assertThat(rollBack(Visitor.as("outsider"), id, "keep").status()).isEqualTo(404);
    }

    private static ObjectNode epics(String name) {
        return Plans.request("SHOP", name).put("epicsOnly", true);
    }

    private static Reply rollBack(Visitor visitor, long id, String leftovers) {
        return visitor.post("/plans/" + id + "/rollback", Visitor.object().put("leftovers", leftovers));
    }
}
