package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aiadoption.planner.support.UnusualHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users who are renamed or anonymised, projects that are archived or renamed, issues that move. */
class ChangedPeopleAndProjectsIT {

    private static final String BASE = UnusualHost.baseUrl();

    private final Visitor admin = Visitor.as("admin", BASE);
    private final Visitor owner = Visitor.as("owner", BASE);

    private static Reply rename(Visitor visitor, String from, String to) {
        return visitor.jira(
                "PUT",
                "/rest/api/2/user?username=" + from,
                Visitor.object().put("name", to).toString());
    }

    @Test
    void a_renamed_user_keeps_the_key_the_issues_and_the_password() {
        String key = Work.created(Visitor.as("nomad", BASE), "GATE", "Task", "By a nomad");

        assertThat(rename(admin, "nomad", "settler").status()).isEqualTo(200);
        try {
            Reply issue = Work.issue(owner, key);
            assertThat(issue.json().at("/fields/reporter/name").asText()).isEqualTo("settler");
            assertThat(issue.json().at("/fields/reporter/key").asText()).isEqualTo("JIRAUSER10201");
            assertThat(admin.jira("GET", "/rest/api/2/user?username=nomad", null)
                            .status())
                    .isEqualTo(404);
        } finally {
            rename(admin, "settler", "nomad");
        }
        assertThat(Work.issue(Visitor.as("nomad", BASE), key).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"member, A user with that username already exists.", "'', You must specify a username."})
    void a_name_that_cannot_be_is_refused_at_its_field(String name, String message) {
        Reply reply = rename(admin, "nomad", name);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/username").asText()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "member", "viewer", "outsider"})
    void only_administrators_change_users_and_projects(String account) {
        Visitor visitor = Visitor.as(account, BASE);
        String anonymise = "{\"userKey\":\"veteran\",\"newOwnerKey\":\"JIRAUSER10101\"}";

        assertThat(rename(visitor, "nomad", "mine").status()).isEqualTo(403);
        assertThat(visitor.jira("POST", "/rest/api/2/user/anonymization", anonymise)
                        .status())
                .isEqualTo(403);
        assertThat(visitor.jira("PUT", "/rest/api/2/project/GATE/archive", "").status())
                .isEqualTo(403);
        assertThat(visitor.jira("PUT", "/rest/api/2/project/GATE", "{\"key\":\"MINE\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_anonymised_user_loses_name_and_old_key_and_the_issues_stay() {
        ObjectNode assign = Visitor.object().put("name", "veteran");
        String key = Work.created(owner, "GATE", "Task", "For somebody");
        owner.jira("PUT", "/rest/api/2/issue/" + key + "/assignee", assign.toString());
        String body = "{\"userKey\":\"veteran\",\"newOwnerKey\":\"JIRAUSER10101\"}";

        Reply reply = admin.jira("POST", "/rest/api/2/user/anonymization", body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        assertThat(admin.jira("GET", reply.json().path("progressUrl").asText(), null)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("COMPLETED");
        Reply issue = Work.issue(owner, key);
        assertThat(issue.text()).doesNotContain("veteran").doesNotContain("Viktor");
        assertThat(issue.json().at("/fields/assignee/key").asText()).matches("JIRAUSER\\d+");
        assertThat(issue.json().at("/fields/assignee/displayName").asText()).matches("user-[0-9a-f]+");
        assertThat(issue.json().at("/fields/assignee/active").asBoolean()).isFalse();
        assertThat(Work.issue(owner, "ROVE-1").text()).doesNotContain("veteran");
        assertThat(owner.jira("GET", "/browse/" + key, null).text()).doesNotContain("Viktor");
    }

    @Test
    void an_archived_project_is_read_only_and_left_out_of_lists() {
        Reply issue = Work.issue(owner, "PAST-1");

        assertThat(issue.status()).isEqualTo(200);
        assertThat(owner.jira("GET", "/browse/PAST-1", null).status()).isEqualTo(200);
        assertThat(owner.jira("GET", "/rest/api/2/project", null).text()).doesNotContain("\"PAST\"");
        assertThat(owner.jira("GET", "/rest/api/2/search?jql=summary~ago", null)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(Work.transitions(owner, "PAST-1")).isEmpty();
        assertThat(owner.jira("POST", "/rest/api/2/issue/PAST-1/comment", "{\"body\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(owner.jira("PUT", "/rest/api/2/issue/PAST-1", "{\"fields\":{\"summary\":\"x\"}}")
                        .status())
                .isEqualTo(403);
        assertThat(Work.create(owner, "PAST", "Task", "New", Visitor.object())
                        .json()
                        .at("/errors/project")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void archiving_takes_issues_out_of_the_search_and_restoring_brings_them_back() {
        String search = "/rest/api/2/search?jql=summary~archivable";
        Work.created(owner, "ROVE", "Task", "archivable");

        assertThat(admin.jira("PUT", "/rest/api/2/project/ROVE/archive", "").status())
                .isEqualTo(204);
        int archived = owner.jira("GET", search, null).json().path("total").asInt();
        assertThat(admin.jira("PUT", "/rest/api/2/project/ROVE/restore", "").status())
                .isEqualTo(202);

        assertThat(archived).isZero();
        assertThat(owner.jira("GET", search, null).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_project_is_found_by_its_old_key_and_shows_the_new_one() {
        assertThat(admin.jira("PUT", "/rest/api/2/project/ROVE", "{\"key\":\"ROAM\"}")
                        .json()
                        .path("key")
                        .asText())
                .isEqualTo("ROAM");
        try {
            assertThat(Work.issue(owner, "ROVE-1").json().path("key").asText()).isEqualTo("ROAM-1");
            assertThat(Browsing.as("owner", BASE).get("/browse/ROVE-1")).contains("data-issue-key=\"ROAM-1\"");
            assertThat(owner.jira("GET", "/rest/api/2/project/ROVE", null)
                            .json()
                            .path("key")
                            .asText())
                    .isEqualTo("ROAM");
            assertThat(Work.created(owner, "ROVE", "Task", "Into the old key")).startsWith("ROAM-");
        } finally {
            admin.jira("PUT", "/rest/api/2/project/ROAM", "{\"key\":\"ROVE\"}");
        }
        assertThat(Work.issue(owner, "ROAM-1").json().path("key").asText()).isEqualTo("ROVE-1");
    }

    @ParameterizedTest
    @CsvSource({
        "rove, Project keys must start with an uppercase letter",
        "A, Project keys must start with an uppercase letter",
        "TOOLONGFORAKEY, The project key must not exceed 10 characters",
        "GATE, Project 'Gated' uses this project key."
    })
    void a_key_that_cannot_be_is_refused_at_its_field(String key, String message) {
        Reply reply = admin.jira(
                "PUT",
                "/rest/api/2/project/ROVE",
                Visitor.object().put("key", key).toString());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/projectKey").asText()).startsWith(message);
    }

    @Test
    void a_moved_issue_keeps_its_id_and_is_found_by_its_old_key() {
        String old = Work.created(owner, "ROVE", "Task", "On the move");
        String id = Work.id(owner, old);
        String target = Work.projectId(owner, "GATE");

        Browsing.as("owner", BASE).post("/browse/" + old, "/secure/MoveIssue.jspa", "id=" + id + "&pid=" + target);

        Reply moved = Work.issue(owner, old);
        assertThat(moved.json().path("key").asText()).startsWith("GATE-");
        assertThat(moved.json().path("id").asText()).isEqualTo(id);
        assertThat(moved.json().at("/changelog/histories/0/items").toString())
                .contains("\"field\":\"Key\"")
                .contains("\"field\":\"project\"");
        assertThat(Work.transitions(owner, old)).containsExactly("Start progress", "Done");
        assertThat(Browsing.as("owner", BASE).get("/browse/" + old))
                .contains("data-issue-key=\"" + moved.json().path("key").asText() + "\"");
    }

    @Test
    void nobody_moves_without_the_permission() {
        String key = Work.created(owner, "GATE", "Task", "Stays");
        String id = Work.id(owner, key);

        assertThat(Browsing.as("member", BASE)
                        .post("/browse/" + key, "/secure/MoveIssue.jspa", "id=" + id + "&pid=10000"))
                .contains("You do not have permission to do this.");
        assertThat(Work.issue(owner, key).json().path("key").asText()).isEqualTo(key);
    }

    @Test
    void comments_are_changed_and_deleted_by_their_authors_and_administrators() {
        Visitor member = Visitor.as("member", BASE);
        String key = Work.created(owner, "GATE", "Task", "Commented");
        String comments = "/rest/api/2/issue/" + key + "/comment";
        String id = member.jira("POST", comments, "{\"body\":\"first\"}")
                .json()
                .path("id")
                .asText();
        String foreign = owner.jira("POST", comments, "{\"body\":\"of the owner\"}")
                .json()
                .path("id")
                .asText();

        assertThat(member.jira("PUT", comments + "/" + id, "{\"body\":\"second\"}")
                        .json()
                        .path("body")
                        .asText())
                .isEqualTo("second");
        assertThat(member.jira("PUT", comments + "/" + foreign, "{\"body\":\"mine\"}")
                        .status())
                .isEqualTo(400);
        assertThat(owner.jira("DELETE", comments + "/" + id, null).status()).isEqualTo(204);
        assertThat(member.jira("DELETE", comments + "/" + foreign, null).status())
                .isEqualTo(400);
        assertThat(owner.jira("GET", comments, null).json().path("total").asInt())
                .isEqualTo(1);
    }
}
