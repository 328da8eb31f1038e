package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.aiadoption.planner.support.UnusualHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every account at every door to three issues of one project: SAFE-1 is for the team, SAFE-2 in its epic for lead and
 * reporter, SAFE-3 for whoever browses the project. Administrators of Jira are no exception.
 */
class SecuredIssuesIT {

    private static final String TABLE = """
            admin,    SAFE-1 SAFE-3
            owner,    SAFE-1 SAFE-2 SAFE-3
            member,   SAFE-1 SAFE-3
            viewer,   SAFE-3
            outsider, ''
            """;
    private static final List<String> ISSUES = List.of("SAFE-1", "SAFE-2", "SAFE-3");
    private static final String BASE = UnusualHost.baseUrl();

    private static List<String> keys(String seen) {
        return seen.isEmpty() ? List.of() : Arrays.asList(seen.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void rest_tells_of_an_issue_to_those_who_may_see_it(String account, String seen) {
        Visitor visitor = Visitor.as(account, BASE);
        for (String key : ISSUES) {
            int status = keys(seen).contains(key) ? 200 : 403;
            assertThat(Work.issue(visitor, key).status())
                    .as(account + " " + key)
                    .isEqualTo(status);
            for (String part : List.of("/transitions", "/comment")) {
                assertThat(visitor.jira("GET", "/rest/api/2/issue/" + key + part, null)
                                .status())
                        .as(account + " " + key + part)
                        .isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void nobody_changes_what_they_may_not_see(String account, String seen) {
        Visitor visitor = Visitor.as(account, BASE);
        for (String key : ISSUES) {
            if (!keys(seen).contains(key)) {
                String address = "/rest/api/2/issue/" + key;
                ObjectNode edit = Visitor.object();
                edit.putObject("fields").put("summary", "changed");
                assertThat(visitor.jira("PUT", address, edit.toString()).status())
                        .isEqualTo(403);
                assertThat(visitor.jira("POST", address + "/comment", "{\"body\":\"x\"}")
                                .status())
                        .isEqualTo(403);
                assertThat(visitor.jira("PUT", address + "/assignee", "{\"name\":\"owner\"}")
                                .status())
                        .isEqualTo(403);
                assertThat(Work.take(visitor, key, 11).status()).isEqualTo(403);
                assertThat(visitor.jira("DELETE", address, null).status()).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void the_page_of_a_hidden_issue_does_not_exist(String account, String seen) {
        Visitor visitor = Visitor.as(account, BASE);
        for (String key : ISSUES) {
            assertThat(visitor.jira("GET", "/browse/" + key, null).status())
                    .as(account + " " + key)
                    .isEqualTo(keys(seen).contains(key) ? 200 : 404);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void the_web_panel_of_a_hidden_issue_does_not_exist(String account, String seen) {
        Visitor visitor = Visitor.as(account, BASE);
        for (String key : ISSUES) {
            Reply reply = visitor.get("/issues/" + key + "/panel");

            // none of them belongs to a plan, which only those learn who may see the issue
            assertThat(reply.code())
                    .as(account + " " + key + reply.text())
                    .isEqualTo(keys(seen).contains(key) ? "issue-not-in-plan" : "issue-not-found");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void search_and_board_list_what_may_be_seen(String account, String seen) {
        Visitor visitor = Visitor.as(account, BASE);
        long board = board();

        Reply found = visitor.jira("GET", "/rest/api/2/search?jql=project=SAFE+ORDER+BY+key", null);
        Reply cards = visitor.jira("GET", "/rest/agile/1.0/board/" + board + "/issue", null);
        String page = visitor.jira("GET", "/secure/RapidBoard.jspa?rapidView=" + board, null)
                .text();

        assertThat(found.elements("issues").map(issue -> issue.path("key").asText()))
                .filteredOn(ISSUES::contains)
                .containsExactlyElementsOf(keys(seen));
        assertThat(cards.elements("issues").map(issue -> issue.path("key").asText()))
                .filteredOn(ISSUES::contains)
                .containsExactlyInAnyOrderElementsOf(keys(seen));
        for (String key : ISSUES) {
            assertThat(page.contains("/browse/" + key + "\""))
                    .isEqualTo(keys(seen).contains(key));
        }
    }

    /** A board of everything in SAFE, that all may open. */
    private static long board() {
        Visitor owner = Visitor.as("owner", BASE);
        String filter = "{\"name\":\"safe " + System.nanoTime() + "\",\"jql\":\"project = SAFE\"}";
        long id = owner.jira("POST", "/rest/api/2/filter", filter)
                .json()
                .path("id")
                .asLong();
        owner.jira("POST", "/rest/api/2/filter/" + id + "/permission", "{\"type\":\"authenticated\"}");
        String board = "{\"name\":\"Safe\",\"type\":\"kanban\",\"filterId\":" + id + "}";
        return owner.jira("POST", "/rest/agile/1.0/board", board)
                .json()
                .path("id")
                .asLong();
    }

    @Test
    void links_to_a_hidden_issue_are_left_out() {
        Visitor viewer = Visitor.as("viewer", BASE);

        assertThat(Work.issue(viewer, "SAFE-3").json().at("/fields/issuelinks")).isEmpty();
        assertThat(Work.issue(Visitor.as("member", BASE), "SAFE-3").json().at("/fields/issuelinks"))
                .hasSize(1);
        assertThat(viewer.jira("GET", "/browse/SAFE-3", null).text())
                .doesNotContain("SAFE-1")
                .doesNotContain("Buy a competitor");
    }

    @Test
    void an_epic_does_not_tell_of_hidden_children() {
        Visitor member = Visitor.as("member", BASE);

        assertThat(children(member)).doesNotContain("SAFE-2");
        assertThat(member.jira("GET", "/browse/SAFE-1", null).text()).doesNotContain("highest bid");
        assertThat(children(Visitor.as("owner", BASE))).contains("SAFE-2");
    }

    private static List<String> children(Visitor visitor) {
        return visitor.jira("GET", "/rest/agile/1.0/epic/SAFE-1/issue", null)
                .elements("issues")
                .map(issue -> issue.path("key").asText())
                .toList();
    }

    @Test
    void a_child_does_not_tell_of_its_hidden_epic() {
        Visitor owner = Visitor.as("owner", BASE);
        Visitor viewer = Visitor.as("viewer", BASE);
        ObjectNode open = Visitor.object().put("customfield_10002", "SAFE-1");
        open.putNull("security");
        String key = Work.create(owner, "SAFE", "Task", "Seen child", open)
                .json()
                .path("key")
                .asText();

        assertThat(Work.issue(owner, key).json().at("/fields/customfield_10002").asText())
                .isEqualTo("SAFE-1");
        assertThat(Work.issue(viewer, key)
                        .json()
                        .at("/fields/customfield_10002")
                        .isNull())
                .isTrue();
        assertThat(viewer.jira("GET", "/browse/" + key, null).text()).doesNotContain("competitor");
        assertThat(viewer.jira("GET", "/secure/RapidBoard.jspa?rapidView=" + board(), null)
                        .text())
                .contains(key)
                .doesNotContain("Acquisition");
    }

    @Test
    void a_new_issue_gets_the_default_level() {
        Visitor member = Visitor.as("member", BASE);

        String key = Work.created(member, "SAFE", "Task", "By default");

        assertThat(Work.issue(member, key).json().at("/fields/security/name").asText())
                .isEqualTo("Team");
        assertThat(Work.issue(Visitor.as("viewer", BASE), key).status()).isEqualTo(403);
    }

    @Test
    void a_level_is_chosen_by_those_who_may_and_stands_in_the_history() {
        Visitor owner = Visitor.as("owner", BASE);
        String key = Work.created(owner, "SAFE", "Task", "For the leads");
        ObjectNode leads = Visitor.object();
        leads.putObject("fields").putObject("security").put("id", "10001");

        Reply refused = Visitor.as("member", BASE).jira("PUT", "/rest/api/2/issue/" + key, leads.toString());
        Reply taken = owner.jira("PUT", "/rest/api/2/issue/" + key, leads.toString());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/security").asText()).contains("not on the appropriate screen");
        assertThat(taken.status()).isEqualTo(204);
        assertThat(Work.issue(owner, key)
                        .json()
                        .at("/changelog/histories/0/items/0")
                        .toString())
                .contains("\"fromString\":\"Team\"")
                .contains("\"toString\":\"Leads\"");
    }

    @Test
    void a_required_level_without_a_default_must_be_given() {
        Visitor owner = Visitor.as("owner", BASE);

        Reply refused = Work.create(owner, "MUST", "Task", "Without", Visitor.object());
        ObjectNode board = Visitor.object();
        board.putObject("security").put("id", "10002");
        Reply made = Work.create(owner, "MUST", "Task", "With", board);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/security").asText()).isEqualTo("Security Level is required.");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }
}
