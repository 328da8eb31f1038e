package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever searches, and by whatever way, sees what they may browse: an issue of each project is looked for. */
class WhoFindsWhatIT {

    /** Another one each time: the suite runs again on a database that it has filled before. */
    private static final String LABEL = "who-finds-what-" + UUID.randomUUID();

    private static final String JQL = "labels = " + LABEL + " ORDER BY key";
    private static final Map<String, String> PROJECT_OF = new HashMap<>();

    private static String hub;
    private static long board;

    @BeforeAll
    static void an_issue_of_each_project_and_a_board_for_all() {
        Visitor admin = Visitor.as("admin");
        for (String project : List.of("SHOP", "OPS", "HR", "PLAIN", "FORM")) {
            PROJECT_OF.put(issue(admin, project), project);
        }
        hub = issue(admin, "SHOP");
        PROJECT_OF.keySet().forEach(key -> link(admin, key));
        PROJECT_OF.put(hub, "SHOP");
        JsonNode filter = admin.jira(
                        "POST",
                        "/rest/api/2/filter",
                        Visitor.object().put("name", LABEL).put("jql", JQL).toString())
                .json();
        admin.jira(
                "POST",
                "/rest/api/2/filter/" + filter.path("id").asText() + "/permission",
                Visitor.object().put("type", "authenticated").toString());
        board = admin.jira(
                        "POST",
                        "/rest/agile/1.0/board",
                        Visitor.object()
                                .put("name", LABEL)
                                .put("type", "kanban")
                                .put("filterId", filter.path("id").asLong())
                                .toString())
                .json()
                .path("id")
                .asLong();
    }

    /** Each way to look for issues. */
    enum Way {
        SEARCH_BY_ADDRESS,
        SEARCH_BY_BODY,
        NAVIGATOR,
        BOARD,
        BOARD_BY_REST,
        FUNCTION;

        private Reply ask(Visitor visitor) {
            return switch (this) {
                case SEARCH_BY_ADDRESS ->
                    visitor.jira("GET", "/rest/api/2/search?maxResults=100&jql=" + encoded(JQL), null);
                case SEARCH_BY_BODY -> search(visitor, JQL);
                case NAVIGATOR -> visitor.jira("GET", "/issues/?jql=" + encoded(JQL), null);
                case BOARD -> visitor.jira("GET", "/secure/RapidBoard.jspa?rapidView=" + board, null);
                case BOARD_BY_REST ->
                    visitor.jira("GET", "/rest/agile/1.0/board/" + board + "/issue?maxResults=100", null);
                case FUNCTION -> search(visitor, "issue in linkedIssues(" + hub + ") or key = " + hub);
            };
        }

        private static Reply search(Visitor visitor, String jql) {
            ObjectNode body = Visitor.object().put("jql", jql).put("maxResults", 100);
            return visitor.jira("POST", "/rest/api/2/search", body.toString());
        }

        /** The projects of the issues that are shown or told by key. */
        Set<String> projects(Visitor visitor) {
            String text = ask(visitor).text();
            return PROJECT_OF.keySet().stream()
                    .filter(key -> Pattern.compile("(/browse/|\"key\":\")" + key + "\\b")
                            .matcher(text)
                            .find())
                    .map(PROJECT_OF::get)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybody_sees_the_issues_of_their_projects_and_no_other(Way way) {
        assertThat(way.projects(Visitor.as("admin"))).containsExactly("FORM", "HR", "OPS", "PLAIN", "SHOP");
        assertThat(way.projects(Visitor.as("owner"))).containsExactly("FORM", "OPS", "PLAIN", "SHOP");
        assertThat(way.projects(Visitor.as("member"))).containsExactly("FORM", "OPS", "PLAIN", "SHOP");
        assertThat(way.projects(Visitor.as("viewer"))).containsExactly("SHOP");
        assertThat(way.projects(Visitor.as("outsider"))).isEmpty();
        assertThat(way.projects(Visitor.as("leaver"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"admin, 6", "owner, 5", "member, 5", "viewer, 2", "outsider, 0"})
    void a_count_gives_nothing_away(String account, int visible) {
        Reply found = Visitor.as(account).jira("GET", "/rest/api/2/search?maxResults=0&jql=" + encoded(JQL), null);

        assertThat(found.json().path("total").asInt()).isEqualTo(visible);
        assertThat(found.json().path("issues")).isEmpty();
    }

    private static String issue(Visitor admin, String project) {
        ObjectNode body = Visitor.object();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("key", project);
        fields.putObject("issuetype").put("name", "Task");
        fields.put("summary", "Who finds what in " + project);
        fields.putArray("labels").add(LABEL);
        if (project.equals("FORM")) {
            fields.put("customfield_10003", "1");
        }
        Reply made = admin.jira("POST", "/rest/api/2/issue", body.toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    private static void link(Visitor admin, String key) {
        ObjectNode body = Visitor.object();
        body.putObject("type").put("name", "Relates");
        body.putObject("inwardIssue").put("key", hub);
        body.putObject("outwardIssue").put("key", key);
        assertThat(admin.jira("POST", "/rest/api/2/issueLink", body.toString()).status())
                .isEqualTo(201);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
