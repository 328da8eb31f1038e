package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jira's own REST as its public documentation of versions 9 and 10 describes it: issues and what hangs on them. */
class JirasIssuesIT {
    private static final String API = "/rest/api/2/";

    private final Visitor owner = Visitor.as("owner");
    private final Visitor member = Visitor.as("member");
    private final Visitor viewer = Visitor.as("viewer");

    private Reply get(String path) {
        return owner.jira("GET", API + path, null);
    }

    private Reply post(String path, String body) {
        return owner.jira("POST", API + path, body);
    }

    private String task(String more) {
        Reply reply = post("issue", """
                {"fields": {"project": {"key": "SHOP"}, "issuetype": {"name": "Task"}, "summary": "By REST"}%s}
                """.formatted(more));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().path("key").asText();
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }

    @Test
    void tells_the_server_to_anybody_and_the_user_only_to_the_user() {
        assertThat(Visitor.anonymous()
                        .jira("GET", API + "serverInfo", null)
                        .json()
                        .path("versionNumbers"))
                .hasSize(3);
        assertThat(Visitor.anonymous().jira("GET", API + "myself", null).status())
                .isEqualTo(401);
        assertThat(get("myself").json().path("name").asText()).isEqualTo("owner");
        assertThat(get("user?username=member").json().path("key").asText()).isEqualTo("JIRAUSER10102");
        assertThat(get("user").status()).isEqualTo(400);
    }

    @Test
    void tells_the_permissions_of_a_project_and_of_an_issue() {
        for (String asked : List.of("projectKey=SHOP", "issueKey=SHOP-1")) {
            JsonNode permissions = viewer.jira("GET", API + "mypermissions?" + asked, null)
                    .json()
                    .path("permissions");
            assertThat(permissions
                            .path("BROWSE_PROJECTS")
                            .path("havePermission")
                            .asBoolean())
                    .isTrue();
            assertThat(permissions.path("EDIT_ISSUES").path("havePermission").asBoolean())
                    .isFalse();
        }
        assertThat(get("mypermissions?projectKey=HR").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"issuetype, Story", "status, Done", "field, Summary"})
    void lists_what_issues_are_made_of(String resource, String name) {
        assertThat(texts(get(resource).json(), "name")).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "owner, SHOP-999999, 404, Issue Does Not Exist",
        "owner, createmeta, 404, Issue Does Not Exist",
        "outsider, SHOP-1, 403, You do not have the permission to see the specified issue.",
        "'', SHOP-1, 401, You do not have the permission to see the specified issue."
    })
    void refuses_an_issue_in_jiras_words(String who, String key, int status, String message) {
        Reply reply = Visitor.as(who).jira("GET", API + "issue/" + key, null);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("errorMessages").path(0).asText()).isEqualTo(message);
        assertThat(reply.json().path("errors").isObject()).isTrue();
    }

    @Test
    void answers_the_fields_that_were_asked_for_and_no_others() {
        JsonNode issue = get("issue/SHOP-1?fields=summary,status&expand=names,renderedFields,schema")
                .json();

        assertThat(issue.path("fields").fieldNames()).toIterable().containsExactlyInAnyOrder("summary", "status");
        assertThat(issue.path("names").path("summary").asText()).isEqualTo("Summary");
        assertThat(issue.path("schema").path("labels").path("items").asText()).isEqualTo("string");
        assertThat(get("issue/SHOP-1?fields=*all,-comment")
                        .json()
                        .path("fields")
                        .has("comment"))
                .isFalse();
        assertThat(get("issue/SHOP-1?fields=description&expand=renderedFields").text())
                .contains("<ul>");
    }

    @Test
    void makes_an_issue_with_a_comment_and_a_link() {
        String key = task("""
                , "update": {"comment": [{"add": {"body": "first"}}],
                 "issuelinks": [{"add": {"type": {"name": "Blocks"}, "outwardIssue": {"key": "SHOP-3"}}}]}""");

        JsonNode fields = get("issue/" + key).json().path("fields");
        assertThat(texts(fields.path("comment").path("comments"), "body")).containsExactly("first");
        JsonNode link = fields.path("issuelinks").path(0);
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo("SHOP-3");
        assertThat(link.path("type").path("outward").asText()).isEqualTo("blocks");
    }

    @Test
    void makes_many_issues_and_tells_which_could_not_be_made() {
        Reply reply = post("issue/bulk", """
                {"issueUpdates": [
                 {"fields": {"project": {"key": "SHOP"}, "issuetype": {"name": "Task"}, "summary": "One of many"}},
                 {"fields": {"project": {"key": "SHOP"}, "issuetype": {"name": "Task"}}},
                 {"fields": {"project": {"key": "HR"}, "issuetype": {"name": "Task"}, "summary": "Hidden"}}]}
                """);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("issues")).hasSize(1);
        JsonNode errors = reply.json().path("errors");
        assertThat(errors).hasSize(2);
        assertThat(errors.path(0).path("failedElementNumber").asInt()).isEqualTo(1);
        assertThat(errors.path(0).path("elementErrors").path("errors").has("summary"))
                .isTrue();
        assertThat(errors.path(1).path("status").asInt()).isEqualTo(400);
        assertThat(post("issue/bulk", "{\"issueUpdates\": [{\"fields\": {}}]}").status())
                .isEqualTo(400);
    }

    @Test
    void changes_labels_one_by_one_beside_other_fields() {
        String key = task("");
        String body = """
                {"fields": {"summary": "Changed"},
                 "update": {"labels": [{"add": "one"}, {"add": "two"}, {"remove": "one"}]}}""";

        assertThat(owner.jira("PUT", API + "issue/" + key, body).status()).isEqualTo(204);

        JsonNode issue = get("issue/" + key + "?expand=changelog").json();
        assertThat(issue.path("fields").path("labels").toString()).isEqualTo("[\"two\"]");
        assertThat(issue.path("fields").path("summary").asText()).isEqualTo("Changed");
        JsonNode histories = issue.path("changelog").path("histories");
        assertThat(texts(histories.path(histories.size() - 1).path("items"), "field"))
                .contains("summary", "labels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};one of 'fields' or 'update' required",
                "{\"fields\": {\"summary\": 5}};Operation value must be a string",
                "{\"fields\": {\"labels\": \"a\"}};data was not an array",
                "{\"fields\": {\"assignee\": \"owner\"}};data was not an object",
                "{\"fields\": {\"duedate\": \"soon\"}};Error parsing date string: soon",
                "{\"fields\": {\"colour\": \"red\"}};Field 'colour' cannot be set."
                        + " It is not on the appropriate screen, or unknown.",
                "{\"update\": {\"summary\": [{\"add\": \"x\"}]}};Field does not support operation 'add'",
                "{\"fields\": {\"summary\": \"x\"}, \"update\": {\"summary\": [{\"set\": \"y\"}]}};"
                        + "Field 'summary' cannot appear in both 'fields' and 'update'"
            })
    void refuses_a_change_of_the_wrong_kind(String body, String message) {
        Reply reply = owner.jira("PUT", API + "issue/SHOP-1", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains(message);
    }

    @Test
    void leaves_mails_out_only_for_those_who_administer_the_project() {
        String body = "{\"fields\": {\"summary\": \"Quiet\"}}";
        String address = API + "issue/" + task("") + "?notifyUsers=false";

        assertThat(member.jira("PUT", address, body).status()).isEqualTo(403);
        assertThat(owner.jira("PUT", address, body).status()).isEqualTo(204);
    }

    @Test
    void tells_what_a_new_issue_of_a_project_takes() {
        JsonNode types = get("issue/createmeta/SHOP/issuetypes?maxResults=2").json();
        assertThat(types.path("values")).hasSize(2);
        assertThat(types.path("isLast").asBoolean()).isFalse();

        JsonNode epic = types.path("values").path(0);
        JsonNode fields = get("issue/createmeta/SHOP/issuetypes/"
                        + epic.path("id").asText())
                .json()
                .path("values");
        assertThat(texts(fields, "fieldId")).contains("summary", "project", "customfield_10001");
        assertThat(fields)
                .anyMatch(field -> field.path("fieldId").asText().equals("customfield_10001")
                        && field.path("required").asBoolean());
        assertThat(get("issue/SHOP-1/editmeta").json().path("fields").has("summary"))
                .isTrue();
        assertThat(viewer.jira("GET", API + "issue/SHOP-1/editmeta", null)
                        .json()
                        .path("fields"))
                .isEmpty();
    }

    @Test
    void moves_an_issue_and_refuses_what_stands_on_no_screen() {
        String address = "issue/" + task("") + "/transitions";
        JsonNode transition = get(address + "?expand=transitions.fields")
                .json()
                .path("transitions")
                .path(0);
        assertThat(transition.path("fields").isObject()).isTrue();
        String move = "{\"transition\": {\"id\": \"%s\"}%s}";
        String id = transition.path("id").asText();
        String comment = ", \"update\": {\"comment\": [{\"add\": {\"body\": \"on the way\"}}]}";

        assertThat(post(address, move.formatted(id, comment))
                        .json()
                        .path("errors")
                        .has("comment"))
                .isTrue();
        assertThat(post(address, move.formatted(id, "")).status()).isEqualTo(204);

        assertThat(get(address.replace("/transitions", ""))
                        .json()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo(transition.path("to").path("name").asText());
        assertThat(post(address, move.formatted("x", "")).status()).isEqualTo(400);
        assertThat(post(address, move.formatted("9999", "")).status()).isEqualTo(400);
    }

    @Test
    void lets_authors_and_project_administrators_change_comments() {
        String comments = "issue/" + task("") + "/comment";
        String id = member.jira("POST", API + comments, "{\"body\": \"mine\"}")
                .json()
                .path("id")
                .asText();
        String one = API + comments + "/" + id;

        assertThat(viewer.jira("PUT", one, "{\"body\": \"yours\"}").status()).isEqualTo(400);
        assertThat(viewer.jira("DELETE", one, null).status()).isEqualTo(400);
        JsonNode edited = owner.jira("PUT", one, "{\"body\": \"ours\"}").json();
        assertThat(edited.path("updateAuthor").path("name").asText()).isEqualTo("owner");
        assertThat(edited.path("author").path("name").asText()).isEqualTo("member");
        assertThat(get(comments + "?maxResults=1&expand=renderedBody").text()).contains("<p>ours</p>");
        assertThat(post(comments, "{\"body\": \" \"}").json().path("errors").has("comment"))
                .isTrue();
        assertThat(member.jira("DELETE", one, null).status()).isEqualTo(204);
        assertThat(owner.jira("GET", one, null).status()).isEqualTo(404);
    }

    @Test
    void assigns_by_name_and_takes_the_assignee_away() {
        String address = API + "issue/" + task("") + "/assignee";

        assertThat(owner.jira("PUT", address, "{\"name\": \"member\"}").status())
                .isEqualTo(204);
        assertThat(owner.jira("PUT", address, "{\"name\": null}").status()).isEqualTo(204);
        assertThat(owner.jira("PUT", address, "{\"name\": \"nobody-like-this\"}")
                        .json()
                        .path("errors")
                        .has("assignee"))
                .isTrue();
    }

    @Test
    void keeps_properties_with_an_issue() {
        String address = API + "issue/" + task("") + "/properties";
        String one = address + "/planner.note";

        assertThat(owner.jira("PUT", one, "{\"a\": [1, null]}").status()).isEqualTo(201);
        assertThat(owner.jira("PUT", one, "\"text\"").status()).isEqualTo(200);
        assertThat(viewer.jira("GET", one, null).json().path("value").asText()).isEqualTo("text");
        assertThat(viewer.jira("PUT", one, "1").status()).isEqualTo(403);
        assertThat(texts(owner.jira("GET", address, null).json().path("keys"), "key"))
                .containsExactly("planner.note");
        assertThat(owner.jira("PUT", one, "\"" + "x".repeat(40_000) + "\"").status())
                .isEqualTo(400);
        assertThat(owner.jira("DELETE", one, null).status()).isEqualTo(204);
        assertThat(owner.jira("GET", one, null).status()).isEqualTo(404);
    }

    @Test
    void shows_and_removes_a_link() {
        String key = task("");
        String body = """
                {"type": {"name": "Relates"}, "inwardIssue": {"key": "%s"}, "outwardIssue": {"key": "SHOP-2"}}
                """.formatted(key);

        assertThat(viewer.jira("POST", API + "issueLink", body).status()).isEqualTo(403);
        assertThat(post("issueLink", body).status()).isEqualTo(201);
        String id = get("issue/" + key)
                .json()
                .path("fields")
                .path("issuelinks")
                .path(0)
                .path("id")
                .asText();
        assertThat(get("issueLink/" + id).json().path("inwardIssue").path("key").asText())
                .isEqualTo(key);
        assertThat(owner.jira("DELETE", API + "issueLink/" + id, null).status()).isEqualTo(204);
        assertThat(get("issueLink/" + id).status()).isEqualTo(404);
    }
}
