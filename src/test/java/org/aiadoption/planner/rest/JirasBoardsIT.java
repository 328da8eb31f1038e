package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jira's search and filters, and the boards of Jira Software, as their public documentation describes them. */
class JirasBoardsIT {
    private static final String FILTER = "/rest/api/2/filter";
    private static final String BOARD = "/rest/agile/1.0/board";

    private final Visitor owner = Visitor.as("owner");
    private final Visitor member = Visitor.as("member");
    private final Visitor outsider = Visitor.as("outsider");

    private JsonNode filter(String jql) {
        Reply made = owner.jira(
                "POST",
                FILTER,
                Visitor.object()
                        .put("name", "F " + UUID.randomUUID())
                        .put("jql", jql)
                        .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return made.json();
    }

    private String board(String filterId) {
        Reply made = owner.jira("POST", BOARD, """
                {"name": "Of a test", "type": "kanban", "filterId": %s}""".formatted(filterId));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return BOARD + "/" + made.json().path("id").asText();
    }

    @Test
    void searches_the_same_by_address_and_by_body() {
        Reply byAddress = owner.jira(
                "GET", "/rest/api/2/search?jql=project%3DSHOP%20ORDER%20BY%20key&maxResults=2&fields=summary", null);
        Reply byBody = owner.jira("POST", "/rest/api/2/search", """
                {"jql": "project = SHOP ORDER BY key", "maxResults": 2, "fields": ["summary"]}""");

        assertThat(byBody.json()).isEqualTo(byAddress.json());
        assertThat(byBody.json().path("issues")).hasSize(2);
        assertThat(byBody.json().path("total").asInt()).isGreaterThan(2);
        assertThat(byBody.json().path("issues").path(0).path("fields").fieldNames())
                .toIterable()
                .containsExactly("summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"jql\": \"project = \"}", "{\"jql\": \"nonsense = 1\"}", "{\"jql\": 5}", "{\"fields\": 1}"})
    void refuses_a_search_that_makes_no_sense(String body) {
        Reply reply = owner.jira("POST", "/rest/api/2/search", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().has("errorMessages")).isTrue();
    }

    @Test
    void shares_a_filter_with_those_who_browse_a_project_and_nobody_else() {
        JsonNode filter = filter("project = SHOP");
        String address = FILTER + "/" + filter.path("id").asText();
        assertThat(filter.path("sharePermissions")).isEmpty();
        assertThat(member.jira("GET", address, null).status()).isEqualTo(400);

        String project = owner.jira("GET", "/rest/api/2/project/SHOP", null)
                .json()
                .path("id")
                .asText();
        Reply shared = owner.jira("POST", address + "/permission", """
                {"type": "project", "projectId": "%s"}""".formatted(project));

        assertThat(shared.status()).as(shared.text()).isEqualTo(201);
        assertThat(member.jira("GET", address, null).status()).isEqualTo(200);
        assertThat(outsider.jira("GET", address, null).status()).isEqualTo(400);
        assertThat(member.jira("PUT", address, "{\"name\": \"Theirs\"}").status())
                .isEqualTo(403);
        String share = shared.json().path(0).path("id").asText();
        assertThat(owner.jira("DELETE", address + "/permission/" + share, null).status())
                .isEqualTo(204);
        assertThat(member.jira("GET", address, null).status()).isEqualTo(400);
    }

    @Test
    void changes_and_deletes_a_filter() {
        String address = FILTER + "/" + filter("project = SHOP").path("id").asText();

        JsonNode changed = owner.jira("PUT", address, "{\"jql\": \"project = OPS\", \"description\": \"d\"}")
                .json();
        assertThat(changed.path("jql").asText()).isEqualTo("project = OPS");
        assertThat(changed.path("description").asText()).isEqualTo("d");
        assertThat(owner.jira("PUT", address, "{\"jql\": \"project =\"}").status())
                .isEqualTo(400);
        assertThat(owner.jira("DELETE", address, null).status()).isEqualTo(204);
        assertThat(owner.jira("GET", address, null).status()).isEqualTo(400);
    }

    @Test
    void pages_and_filters_the_list_of_boards() {
        String address = board(filter("project = SHOP ORDER BY key").path("id").asText());

        JsonNode page = owner.jira("GET", BOARD + "?projectKeyOrId=SHOP&maxResults=1", null)
                .json();
        assertThat(page.path("values")).hasSize(1);
        assertThat(page.path("isLast").asBoolean()).isFalse();
        assertThat(owner.jira("GET", BOARD + "?name=of%20a%20TEST&type=scrum", null)
                        .json()
                        .path("values"))
                .isEmpty();
        assertThat(owner.jira("GET", BOARD + "?name=of%20a%20TEST&type=kanban,scrum", null)
                        .json()
                        .path("values"))
                .isNotEmpty();
        assertThat(member.jira("GET", address, null).status()).isEqualTo(404);
        assertThat(Visitor.anonymous().jira("GET", BOARD, null).status()).isEqualTo(401);
    }

    @Test
    void answers_the_issues_and_epics_of_a_board() {
        String address = board(filter("project = SHOP ORDER BY key").path("id").asText());

        assertThat(owner.jira("GET", address + "/issue?jql=key%3DSHOP-2", null)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(owner.jira("GET", address + "/issue?jql=nonsense", null).status())
                .isEqualTo(400);
        assertThat(owner.jira("GET", address + "/epic?done=false", null).text()).contains("Faster checkout");
        assertThat(owner.jira("GET", address + "/epic/SHOP-1/issue?fields=summary", null)
                        .text())
                .contains("SHOP-2")
                .doesNotContain("SHOP-4");
        assertThat(owner.jira("GET", address + "/epic/none/issue?fields=summary", null)
                        .text())
                .contains("SHOP-4")
                .doesNotContain("\"SHOP-2\"");
        assertThat(owner.jira("GET", "/rest/agile/1.0/epic/SHOP-1", null)
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("Faster checkout");
        assertThat(owner.jira("GET", "/rest/agile/1.0/epic/SHOP-2", null).status())
                .isEqualTo(404);
    }

    @Test
    void tells_a_boards_columns_and_deletes_it_for_its_owner() {
        String address = board(filter("project = SHOP").path("id").asText());

        JsonNode configuration =
                owner.jira("GET", address + "/configuration", null).json();
        assertThat(configuration.path("columnConfig").path("columns").path(0).path("statuses"))
                .isNotEmpty();
        assertThat(configuration.path("filter").path("id").isTextual()).isTrue();
        assertThat(member.jira("DELETE", BOARD + "/1", null).status()).isEqualTo(403);
        assertThat(owner.jira("DELETE", address, null).status()).isEqualTo(204);
        assertThat(owner.jira("GET", address, null).status()).isEqualTo(404);
    }
}
