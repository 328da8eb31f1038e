package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every account at every door. */
class WhoMayWhatIT {

    private static long plan;
    private static String epic;

    @BeforeAll
    static void a_plan_of_the_owner() {
        plan = Plans.made(Visitor.as("owner"), Plans.request("SHOP", "Who may what"));
        epic = Plans.issueKey(Visitor.as("owner"), plan, "E1");
    }

    @ParameterizedTest
    @CsvSource({"admin, 200", "owner, 200", "member, 200", "viewer, 200", "outsider, 404"})
    void whoever_browses_the_project_sees_its_plans(String account, int status) {
        Visitor visitor = Visitor.as(account);

        assertThat(visitor.get("/plans?project=SHOP").status()).isEqualTo(status);
        assertThat(visitor.get("/plans/" + plan).status()).isEqualTo(status);
        assertThat(visitor.get("/plans/" + plan + "/nodes").status()).isEqualTo(status);
        assertThat(visitor.get("/plans/" + plan + "/checks").status()).isEqualTo(status);
        assertThat(visitor.get("/plans/" + plan + "/checks/E1-C1/history").status())
                .isEqualTo(status);
        assertThat(visitor.get("/issues/" + epic + "/panel").status()).isEqualTo(status);
        assertThat(visitor.get("/projects/SHOP/settings").status()).isEqualTo(status);
        assertThat(visitor.post("/preview", Plans.request("SHOP", "P")).status())
                .isEqualTo(status);
        assertThat(visitor.post("/pre-flight", Plans.request("SHOP", "P")).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"admin, 202", "owner, 202", "member, 202", "viewer, 403", "outsider, 404"})
    void whoever_creates_issues_makes_plans(String account, int status) {
        ObjectNode request = Plans.request("SHOP", "By " + account).put("epicsOnly", true);

        assertThat(Visitor.as(account).post("/plans", request).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"admin, 200", "owner, 200", "member, 200", "viewer, 403", "outsider, 404"})
    void whoever_edits_the_epic_answers_its_checks(String account, int status) {
        ObjectNode answer = Visitor.object().put("state", "done");

        assertThat(Visitor.as(account)
                        .put("/plans/" + plan + "/checks/E1-C1", answer)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"admin, 409", "owner, 409", "member, 403", "viewer, 403", "outsider, 404"})
    void owner_and_project_administrators_manage_a_plan(String account, int status) {
        Visitor visitor = Visitor.as(account);

        assertThat(visitor.post("/plans/" + plan + "/pause").status()).isEqualTo(status);
        assertThat(visitor.post("/plans/" + plan + "/resume").status()).isEqualTo(status);
        assertThat(visitor.post("/plans/" + plan + "/cancel").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"member, 403", "viewer, 403", "outsider, 404"})
    void nobody_else_changes_board_or_project_settings(String account, int status) {
        Visitor visitor = Visitor.as(account);
        ObjectNode settings = Visitor.object();
        settings.putObject("types")
                .put("root", "1")
                .put("phase", "1")
                .put("item", "1")
                .put("link", "none");

        assertThat(visitor.put("/plans/" + plan + "/board", Visitor.object().put("boardId", 1))
                        .status())
                .isEqualTo(status);
        assertThat(visitor.put("/projects/SHOP/settings", settings).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "member", "viewer", "outsider"})
    void only_jira_administrators_set_the_planner_up(String account) {
        Visitor visitor = Visitor.as(account);
        ObjectNode settings = Visitor.object();
        settings.putArray("groups");
        settings.putArray("closedProjects");
        ObjectNode schemes = Visitor.object();
        schemes.putArray("schemes");

        assertThat(visitor.get("/settings").status()).isEqualTo(403);
        assertThat(visitor.put("/settings", settings).status()).isEqualTo(403);
        assertThat(visitor.get("/set-up").status()).isEqualTo(403);
        assertThat(visitor.post("/set-up", schemes).status()).isEqualTo(403);
        assertThat(visitor.delete("/set-up").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/templates",
                "/risks",
                "/sources",
                "/corrections",
                "/profile",
                "/plans?project=SHOP",
                "/plans/1",
                "/settings",
                "/set-up",
                "/openapi.json"
            })
    void visitors_who_are_not_logged_in_get_nothing(String path) {
        assertThat(Visitor.anonymous().get(path).status()).isEqualTo(401);
    }

    @Test
    void an_administrator_limits_how_large_a_plan_may_be() {
        Visitor admin = Visitor.as("admin");
        ObjectNode limited = everybody().put("nodesPerPlan", 10).put("plansAtOnce", 3);
        try {
            assertThat(admin.put("/settings", limited).status()).isEqualTo(200);

            Reply refused = Visitor.as("owner").post("/plans", Plans.request("SHOP", "Too large"));
            Reply senseless = admin.put("/settings", everybody().put("nodesPerPlan", 0));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("too-many-nodes");
            assertThat(senseless.status()).isEqualTo(400);
            assertThat(senseless.code()).isEqualTo("number-out-of-range");
            assertThat(admin.get("/settings").json().path("nodesPerPlan").asInt())
                    .isEqualTo(10);
        } finally {
            admin.put("/settings", everybody());
        }
    }

    private static ObjectNode everybody() {
        ObjectNode settings = Visitor.object();
        settings.putArray("groups");
        settings.putArray("closedProjects");
        return settings;
    }

    @Test
    void an_administrator_limits_plans_to_groups_and_closes_projects() {
        Visitor admin = Visitor.as("admin");
        ObjectNode limited = Visitor.object();
        limited.putArray("groups").add("jira-administrators");
        limited.putArray("closedProjects").add("OPS");
        ObjectNode open = Visitor.object();
        open.putArray("groups");
        open.putArray("closedProjects");
        try {
            assertThat(admin.put("/settings", limited).status()).isEqualTo(200);

            Reply member = Visitor.as("member").post("/plans", Plans.request("SHOP", "Not admitted"));
            Reply closed = admin.post("/plans", Plans.request("OPS", "Closed"));

            assertThat(member.status()).isEqualTo(403);
            assertThat(member.code()).isEqualTo("not-admitted");
            assertThat(closed.status()).isEqualTo(403);
            assertThat(closed.code()).isEqualTo("project-closed");
        } finally {
            admin.put("/settings", open);
        }
    }
}
