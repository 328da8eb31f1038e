package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.support.UnusualHost;
import org.junit.jupiter.api.Test;

/** Plans where issues are secret, people and keys change, issues move and go, projects are archived. */
class UnusualPlansIT {

    private static final String BASE = UnusualHost.baseUrl();

    private final Visitor owner = Visitor.as("owner", BASE);
    private final Visitor viewer = Visitor.as("viewer", BASE);
    private final Visitor admin = Visitor.as("admin", BASE);

    private static ObjectNode request(String project, String name) {
        return Plans.request(project, name).put("epicsOnly", true);
    }

    @Test
    void a_plan_in_a_project_with_a_default_level_is_made_at_that_level() {
        long plan = Plans.made(owner, request("SAFE", "Secret"));
        String epic = Plans.issueKey(owner, plan, "E1");

        assertThat(Work.issue(owner, epic).json().at("/fields/security/name").asText())
                .isEqualTo("Team");
        assertThat(Work.issue(viewer, epic).status()).isEqualTo(403);
    }

    @Test
    void whoever_may_not_see_a_plans_issues_learns_nothing_of_them() {
        ObjectNode request = request("SAFE", "Nothing leaks");
        long plan = Plans.made(owner, request);
        String epic = Plans.issueKey(owner, plan, "E1");
        String summary = Work.issue(owner, epic).json().at("/fields/summary").asText();
        owner.put("/plans/" + plan + "/checks/E1-C1", Visitor.object().put("state", "done"));

        Reply seen = viewer.get("/plans/" + plan);
        String page = viewer.jira(
                        "GET", "/projects/SAFE?selectedItem=org.aiadoption.planner:ai-plans&plan=" + plan, null)
                .text();

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).doesNotContain(summary).doesNotContain(epic);
        assertThat(page).contains("Nothing leaks").doesNotContain(summary).doesNotContain(epic + "\"");
        assertThat(viewer.get("/issues/" + epic + "/panel").status()).isEqualTo(404);
        assertThat(viewer.jira("GET", "/browse/" + epic, null).status()).isEqualTo(404);
        assertThat(viewer.get("/plans/" + plan + "/checks").text()).doesNotContain("E1-C1");
        assertThat(viewer.get("/plans/" + plan + "/checks/E1-C1/history").status())
                .isEqualTo(404);
        assertThat(viewer.put(
                                "/plans/" + plan + "/checks/E1-C1",
                                Visitor.object().put("state", "open"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_level_that_must_be_chosen_is_asked_for_and_taken() {
        Reply refused = owner.post("/plans", request("MUST", "No level"));
        ObjectNode request = request("MUST", "With a level");
        request.putObject("fields").put("security", "10002");
        long plan = Plans.made(owner, request);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("field-required");
        assertThat(refused.text()).contains("Security Level");
        assertThat(Work.issue(owner, Plans.issueKey(owner, plan, "E1"))
                        .json()
                        .at("/fields/security/name")
                        .asText())
                .isEqualTo("Board");
    }

    @Test
    void a_level_that_the_planner_may_not_set_is_refused_in_jiras_words() {
        ObjectNode request = request("MUST", "By a member");
        request.putObject("fields").put("security", "10002");

        Reply reply = Visitor.as("member", BASE).post("/plans", request);

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.text()).contains("cannot be set");
    }

    @Test
    void a_level_that_does_not_exist_is_refused() {
        ObjectNode request = request("MUST", "No such level");
        request.putObject("fields").put("security", "12345");

        Reply reply = owner.post("/plans", request);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("does not exist");
    }

    /** A plan of this owner, who also does its data work and has ticked a check. */
    private static long planOf(Visitor person, String account, String project) {
        ObjectNode request = Plans.request(project, "Of somebody").put("language", "en");
        request.putObject("roles").put("data", account);
        long plan = Plans.made(person, request);
        person.put("/plans/" + plan + "/checks/E1-C1", Visitor.object().put("state", "done"));
        return plan;
    }

    private String page(String project, long plan) {
        String address = "/projects/" + project + "?selectedItem=org.aiadoption.planner:ai-plans&plan=" + plan;
        return owner.jira("GET", address, null).text();
    }

    private Set<String> assignees(long plan) {
        return Plans.plan(owner, plan)
                .elements("nodes")
                .map(node -> node.at("/assignee/displayName").asText())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private String firstAnswer(long plan) {
        Reply panel = owner.get("/issues/" + Plans.issueKey(owner, plan, "E1") + "/panel");
        return panel.json().at("/checks/0/answeredBy").asText();
    }

    private void anonymise(String key) {
        String body = "{\"userKey\":\"" + key + "\",\"newOwnerKey\":\"JIRAUSER10101\"}";
        assertThat(admin.jira("POST", "/rest/api/2/user/anonymization", body).status())
                .isEqualTo(202);
    }

    @Test
    void a_renamed_owner_still_owns_the_plan_and_is_shown_by_the_new_name() {
        Visitor nomad = Visitor.as("nomad", BASE);
        long plan = planOf(nomad, "nomad", "ROVE");
        rename("nomad", "settler", "Nora Settler");
        try {
            Reply seen = owner.get("/plans/" + plan);
            assertThat(seen.json().at("/owner/name").asText()).isEqualTo("settler");
            assertThat(seen.json().at("/roles/data/name").asText()).isEqualTo("settler");
            assertThat(assignees(plan)).containsExactly("Nora Settler");
            assertThat(firstAnswer(plan)).isEqualTo("Nora Settler");
            assertThat(page("ROVE", plan)).contains("Nora Settler").doesNotContain("Nora Nomad");
        } finally {
            rename("settler", "nomad", "Nora Nomad");
        }
        assertThat(nomad.post("/plans/" + plan + "/pause").status()).isEqualTo(409);
    }

    @Test
    void an_anonymised_person_whose_key_stays_is_shown_by_the_name_that_jira_gave() {
        long plan = planOf(Visitor.as("hermit", BASE), "hermit", "ROVE");

        anonymise("JIRAUSER10202");

        Reply seen = owner.get("/plans/" + plan);
        String name = seen.json().at("/owner/displayName").asText();
        assertThat(name).matches("user-[0-9a-f]+");
        assertThat(seen.json().at("/owner/active").asBoolean()).isFalse();
        assertThat(assignees(plan)).containsExactly(name);
        assertThat(firstAnswer(plan)).isEqualTo(name);
        assertThat(seen.text() + page("ROVE", plan)).doesNotContainIgnoringCase("hermit");
    }

    /** The planner keeps keys; one from before Jira 8.4, which tells the name, is gone afterwards. */
    @Test
    void a_plan_of_an_anonymised_owner_follows_to_the_new_key_and_is_managed_by_administrators() {
        long plan = planOf(Visitor.as("pioneer", BASE), "pioneer", "GATE");

        anonymise("pioneer");

        Reply seen = owner.get("/plans/" + plan);
        Reply history = owner.get("/plans/" + plan + "/checks/E1-C1/history");
        String name = seen.json().at("/owner/displayName").asText();
        assertThat(name).matches("user-[0-9a-f]+");
        assertThat(seen.json().at("/owner/active").asBoolean()).isFalse();
        assertThat(seen.json().at("/roles/data/displayName").asText()).isEqualTo(name);
        assertThat(seen.json().at("/rights/manage").asBoolean()).isTrue();
        assertThat(assignees(plan)).containsExactly(name);
        assertThat(firstAnswer(plan)).isEqualTo(name);
        assertThat(page("GATE", plan)).contains(name).doesNotContain("Pioneer");
        assertThat(owner.jira("GET", "/browse/" + Plans.issueKey(owner, plan, "E1"), null)
                        .text())
                .contains("Ticked by");
        assertThat(seen.text() + history.text()).doesNotContainIgnoringCase("pioneer");
        assertThat(history.status()).isEqualTo(200);
    }

    private void rename(String from, String to, String display) {
        Reply reply = admin.jira(
                "PUT",
                "/rest/api/2/user?username=" + from,
                Visitor.object().put("name", to).put("displayName", display).toString());
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void a_moved_issue_stays_in_its_plan() {
        long plan = Plans.made(owner, request("ROVE", "On the move"));
        String old = Plans.issueKey(owner, plan, "E2");
        String form = "id=" + Work.id(owner, old) + "&pid=" + Work.projectId(owner, "GATE");

        Browsing.as("owner", BASE).post("/browse/" + old, "/secure/MoveIssue.jspa", form);

        String moved = Plans.issueKey(owner, plan, "E2");
        assertThat(moved).startsWith("GATE-");
        assertThat(owner.get("/issues/" + moved + "/panel").status()).isEqualTo(200);
        assertThat(owner.get("/issues/" + old + "/panel").status()).isEqualTo(200);
        assertThat(owner.put(
                                "/plans/" + plan + "/checks/E2-C1",
                                Visitor.object().put("state", "done"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_plan_with_a_deleted_epic_can_still_be_read() {
        long plan = Plans.made(owner, request("ROVE", "With a hole"));
        String epic = Plans.issueKey(owner, plan, "E1");

        assertThat(owner.jira("DELETE", "/rest/api/2/issue/" + epic, null).status())
                .isEqualTo(204);

        Reply seen = owner.get("/plans/" + plan);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.elements("nodes")
                        .filter(node -> node.path("key").asText().equals("E1"))
                        .map(node -> node.path("issueKey").isNull()))
                .containsExactly(true);
        assertThat(owner.get("/issues/" + epic + "/panel").status()).isEqualTo(404);
        assertThat(owner.put(
                                "/plans/" + plan + "/checks/E1-C1",
                                Visitor.object().put("state", "done"))
                        .status())
                .isEqualTo(403);
        assertThat(owner.jira("GET", "/projects/ROVE?selectedItem=org.aiadoption.planner:ai-plans&plan=" + plan, null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void no_plan_is_made_in_an_archived_project() {
        Reply reply = owner.post("/plans", request("PAST", "Too late"));
        Reply preflight = owner.post("/pre-flight", request("PAST", "Too late"));

        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("project-archived");
        assertThat(preflight.elements("findings").map(f -> f.path("code").asText()))
                .contains("project-archived");
        assertThat(owner.get("/plans?project=PAST").status()).isEqualTo(200);
    }

    @Test
    void a_plan_in_a_project_that_was_archived_is_read_only() {
        long plan = Plans.made(owner, request("GATE", "Then archived"));
        String epic = Plans.issueKey(owner, plan, "E1");
        archive("GATE", "archive");
        try {
            assertThat(owner.get("/plans/" + plan).status()).isEqualTo(200);
            assertThat(owner.jira("GET", "/browse/" + epic, null).status()).isEqualTo(200);
            assertThat(owner.put(
                                    "/plans/" + plan + "/checks/E1-C1",
                                    Visitor.object().put("state", "done"))
                            .status())
                    .isEqualTo(403);
            for (String action : List.of("pause", "resume", "cancel")) {
                assertThat(owner.post("/plans/" + plan + "/" + action).status())
                        .as(action)
                        .isBetween(400, 499);
            }
        } finally {
            archive("GATE", "restore");
        }
        assertThat(owner.put(
                                "/plans/" + plan + "/checks/E1-C1",
                                Visitor.object().put("state", "done"))
                        .status())
                .isEqualTo(200);
    }

    private void archive(String project, String action) {
        assertThat(admin.jira("PUT", "/rest/api/2/project/" + project + "/" + action, "")
                        .status())
                .isBetween(200, 204);
    }

    @Test
    void a_plan_follows_its_project_to_another_key() {
        long plan = Plans.made(owner, request("ROVE", "Key change"));
        admin.jira("PUT", "/rest/api/2/project/ROVE", "{\"key\":\"ROAM\"}");
        try {
            Reply seen = owner.get("/plans/" + plan);
            assertThat(seen.json().at("/project").asText()).isEqualTo("ROAM");
            assertThat(Plans.issueKey(owner, plan, "E1")).startsWith("ROAM-");
            assertThat(owner.get("/plans?project=ROAM").status()).isEqualTo(200);
            assertThat(owner.get("/plans?project=ROVE").status()).isEqualTo(200);
        } finally {
            admin.jira("PUT", "/rest/api/2/project/ROAM", "{\"key\":\"ROVE\"}");
        }
    }
}
