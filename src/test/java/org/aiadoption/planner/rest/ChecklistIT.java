package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChecklistIT {

    private static long plan;

    private final Visitor owner = Visitor.as("owner");
    private final Visitor member = Visitor.as("member");

    @BeforeAll
    static void a_plan() {
        plan = Plans.made(Visitor.as("owner"), Plans.request("SHOP", "Checklist"));
    }

    private static String check(String key) {
        return "/plans/" + plan + "/checks/" + key;
    }

    private static ObjectNode done() {
        return Visitor.object().put("state", "done");
    }

    @Test
    void stores_a_tick_with_who_and_when() {
        JsonNode answer = member.put(check("E1-C1"), done()).json();

        assertThat(answer.path("state").asText()).isEqualTo("done");
        assertThat(answer.path("answeredBy").asText()).isNotBlank();
        assertThat(answer.path("answeredAt").asText()).isNotBlank();
    }

    @Test
    void keeps_every_answer_in_the_history() {
        owner.put(check("E1-C2"), done());
        member.put(check("E1-C2"), Visitor.object().put("state", "open"));

        assertThat(owner.get(check("E1-C2") + "/history").json())
                .extracting(a -> a.path("state").asText())
                .containsExactly("open", "done");
    }

    @Test
    void never_loses_the_tick_of_a_second_user() {
        owner.put(check("E1-C3"), done().put("revision", 0));

        Reply late = member.put(
                check("E1-C3"),
                Visitor.object()
                        .put("state", "not-applicable")
                        .put("reason", "no data")
                        .put("revision", 0));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("check-answered-meanwhile");
        assertThat(owner.get(check("E1-C3") + "/history").json()).hasSize(1);
    }

    @Test
    void asks_why_a_check_is_not_applicable() {
        Reply reply = owner.put(check("E1-C4"), Visitor.object().put("state", "not-applicable"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("reason-missing");
    }

    @Test
    void refuses_states_and_checks_that_do_not_exist() {
        assertThat(owner.put(check("E1-C5"), Visitor.object().put("state", "maybe"))
                        .code())
                .isEqualTo("check-state-unknown");
        assertThat(owner.put(check("E9-C9"), done()).code()).isEqualTo("check-not-found");
    }

    @Test
    void counts_a_settled_check_as_progress() {
        long other = Plans.made(owner, Plans.request("SHOP", "Progress"));
        owner.put("/plans/" + other + "/checks/E1-C1", done());

        JsonNode progress = Plans.plan(owner, other).json().path("progress");

        assertThat(progress.path("checksSettled").asInt()).isEqualTo(1);
        assertThat(progress.path("percent").asInt()).isPositive();
    }

    @Test
    void shows_the_phase_and_its_checklist_on_an_item() {
        Reply panel = owner.get("/issues/" + Plans.issueKey(owner, plan, "E1.1") + "/panel");

        assertThat(panel.json().path("node").path("key").asText()).isEqualTo("E1.1");
        assertThat(panel.json().path("phase").path("key").asText()).isEqualTo("E1");
        assertThat(panel.json().path("checks")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void says_of_a_foreign_issue_that_it_is_in_no_plan() {
        Reply panel = owner.get("/issues/SHOP-1/panel");

        assertThat(panel.status()).isEqualTo(404);
        assertThat(panel.code()).isEqualTo("issue-not-in-plan");
    }
}
