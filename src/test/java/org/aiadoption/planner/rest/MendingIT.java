package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What people and administrators do about plans that are not as they should be. */
class MendingIT {

    /** The field Epic Link of the sample data. */
    private static final String EPIC_LINK = "customfield_10002";

    private final Visitor owner = Visitor.as("owner");
    private final Visitor admin = Visitor.as("admin");

    @Test
    void deleted_issues_are_found_and_made_again() {
        long id = Plans.made(owner, Plans.request("SHOP", "With a hole"));
        String epic = Plans.issueKey(owner, id, "E2");
        String item = Plans.issueKey(owner, id, "E2.1");
        assertThat(owner.get("/plans/" + id + "/repair").json()).isEmpty();
        owner.jira("DELETE", "/rest/api/2/issue/" + epic, null);

        Reply differences = owner.get("/plans/" + id + "/repair");
        assertThat(StreamSupport.stream(differences.json().spliterator(), false)
                        .map(found ->
                                found.path("code").asText() + found.path("node").asText()))
                .as(differences.text())
                .containsExactly("deletedE2");
        assertThat(owner.post("/plans/" + id + "/repair").json().path("state").asText())
                .isEqualTo("waiting");
        Plans.awaitState(owner, id, "active");

        String again = Plans.issueKey(owner, id, "E2");
        assertThat(again).isNotEqualTo(epic);
        assertThat(Work.issue(owner, item).json().path("fields").toString()).contains('"' + again + '"');
        assertThat(owner.get("/plans/" + id + "/repair").json()).isEmpty();
        assertThat(Plans.marked(owner, id)).containsExactlyInAnyOrderElementsOf(Plans.recorded(owner, id));
    }

    @Test
    void an_administrator_compares_all_plans_and_has_one_mended() {
        long id = Plans.made(owner, Plans.request("SHOP", "Out of its epic"));
        String item = Plans.issueKey(owner, id, "E3.2");
        String epic = Plans.issueKey(owner, id, "E3");
        ObjectNode outside = Visitor.object();
        outside.putObject("fields").putNull(EPIC_LINK);
        assertThat(owner.jira("PUT", "/rest/api/2/issue/" + item, outside.toString())
                        .status())
                .isEqualTo(204);

        JsonNode plan = differing(id);
        assertThat(plan.path("name").asText()).isEqualTo("Out of its epic");
        assertThat(plan.path("mendable").asBoolean()).isTrue();
        assertThat(plan.path("differences").path(0).path("code").asText()).isEqualTo("unlinked");

        admin.post("/plans/" + id + "/repair");
        Plans.awaitState(owner, id, "active");

        assertThat(Work.issue(owner, item).json().path("fields").path(EPIC_LINK).asText())
                .isEqualTo(epic);
        assertThat(differing(id).isMissingNode()).isTrue();
        assertThat(owner.get("/repair").status()).isEqualTo(403);
    }

    @Test
    void a_left_out_item_is_added_later_and_an_issue_at_hand_is_taken_in() {
        ObjectNode request = Plans.request("SHOP", "Grows later");
        request.putObject("nodes").putObject("E2.1").put("exclude", true);
        ((ObjectNode) request.path("nodes")).putObject("E2.2").put("exclude", true);
        long id = Plans.made(owner, request);
        String mine = Work.created(owner, "SHOP", "Task", "Was here before");
        ObjectNode extension = Visitor.object();
        extension.putObject("nodes").put("E2.1", "").put("E2.2", mine);

        assertThat(owner.get("/plans/" + id + "/additions").json().findValuesAsText("key"))
                .containsExactly("E2.1", "E2.2");
        assertThat(Visitor.as("member")
                        .post("/plans/" + id + "/additions", extension)
                        .status())
                .isEqualTo(403);
        assertThat(owner.post("/plans/" + id + "/additions", extension).status())
                .isEqualTo(200);
        Plans.awaitState(owner, id, "active");

        String epic = Plans.issueKey(owner, id, "E2");
        assertThat(Plans.issueKey(owner, id, "E2.2")).isEqualTo(mine);
        for (String node : new String[] {"E2.1", "E2.2"}) {
            JsonNode fields =
                    Work.issue(owner, Plans.issueKey(owner, id, node)).json().path("fields");
            assertThat(fields.path(EPIC_LINK).asText()).isEqualTo(epic);
            assertThat(fields.path("labels").toString()).contains("ai-plan-" + id);
        }
        assertThat(owner.get("/plans/" + id + "/repair").json()).isEmpty();
        assertThat(owner.get("/plans/" + id + "/additions").json()).isEmpty();
    }

    @Test
    void a_plan_is_made_of_an_issue_once_and_taking_it_back_leaves_that_issue() {
        String mine = Work.created(owner, "SHOP", "Task", "Let us bring in AI");
        ObjectNode request = Plans.request("SHOP", "Of an issue").put("rootIssue", mine);
        int issues = owner.post("/preview", request).json().path("issueCount").asInt();
        long id = Plans.made(owner, request);

        assertThat(Plans.issueKey(owner, id, "ROOT")).isEqualTo(mine);
        JsonNode fields = Work.issue(owner, mine).json().path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Let us bring in AI");
        assertThat(fields.path("labels").toString()).contains("ai-plan-" + id);
        assertThat(fields.path("issuelinks")).as("one for each phase").hasSize(4);
        assertThat(Plans.marked(owner, id)).hasSize(issues);
        Reply again = owner.post("/plans", request);
        assertThat(again.status()).as(again.text()).isEqualTo(400);
        assertThat(again.json().path("violations").path(0).path("code").asText())
                .isEqualTo("issue-of-a-plan");

        owner.post("/plans/" + id + "/rollback", Visitor.object().put("leftovers", "release"));
        Plans.awaitGone(owner, id);
        assertThat(Work.issue(owner, mine).status()).isEqualTo(200);
        assertThat(Plans.marked(owner, id)).isEmpty();
    }

    /** What the comparison of all plans says of this one; missing when it has no difference. */
    private JsonNode differing(long id) {
        long above = 0;
        while (true) {
            JsonNode part = admin.get("/repair?above=" + above).json();
            for (JsonNode plan : part.path("plans")) {
                if (plan.path("id").asLong() == id) {
                    return plan;
                }
            }
            if (part.path("last").isNull()) {
                return MissingNode.getInstance();
            }
            above = part.path("last").asLong();
        }
    }

    @Test
    void an_administrator_sees_what_waits_and_a_dump_without_names() {
        Plans.made(owner, Plans.request("SHOP", "Not in the list").put("epicsOnly", true));

        Reply jobs = admin.get("/jobs");
        Reply dump = admin.get("/jobs/support-dump");

        assertThat(jobs.status()).as(jobs.text()).isIn(200, 401);
        assertThat(jobs.text()).doesNotContain("Not in the list");
        assertThat(dump.text()).doesNotContain("owner", "SHOP");
        assertThat(owner.get("/jobs").status()).isEqualTo(403);
        assertThat(owner.get("/jobs/support-dump").status()).isEqualTo(403);
    }

    @Test
    void attempts_are_told_to_who_manages_the_plan() {
        long id =
                Plans.made(owner, Plans.request("SHOP", "At the first attempt").put("epicsOnly", true));

        assertThat(owner.get("/plans/" + id + "/attempts").json()).isEmpty();
        assertThat(Visitor.as("member").get("/plans/" + id + "/attempts").status())
                .isEqualTo(403);
        assertThat(Visitor.as("member").get("/plans/" + id + "/repair").status())
                .isEqualTo(403);
    }
}
