package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Steps with Jira's issues that several tests take, on the host with unusual data. */
final class Work {

    private Work() {}

    /** A new issue's key. */
    static String created(Visitor visitor, String project, String type, String summary) {
        Reply reply = create(visitor, project, type, summary, Visitor.object());
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().path("key").asText();
    }

    static Reply create(Visitor visitor, String project, String type, String summary, ObjectNode more) {
        ObjectNode fields = more.put("summary", summary);
        fields.putObject("project").put("key", project);
        fields.putObject("issuetype").put("name", type);
        return visitor.jira(
                "POST",
                "/rest/api/2/issue",
                Visitor.object().set("fields", fields).toString());
    }

    static Reply issue(Visitor visitor, String key) {
        return visitor.jira("GET", "/rest/api/2/issue/" + key + "?expand=changelog", null);
    }

    static String id(Visitor visitor, String key) {
        return issue(visitor, key).json().path("id").asText();
    }

    static String projectId(Visitor visitor, String key) {
        return visitor.jira("GET", "/rest/api/2/project/" + key, null)
                .json()
                .path("id")
                .asText();
    }

    static List<String> transitions(Visitor visitor, String key) {
        return visitor.jira("GET", "/rest/api/2/issue/" + key + "/transitions", null)
                .elements("transitions")
                .map(one -> one.path("name").asText())
                .toList();
    }

    static Reply take(Visitor visitor, String key, int transition) {
        return take(visitor, key, transition, Visitor.object());
    }

    static Reply take(Visitor visitor, String key, int transition, ObjectNode body) {
        body.putObject("transition").put("id", String.valueOf(transition));
        return visitor.jira("POST", "/rest/api/2/issue/" + key + "/transitions", body.toString());
    }

    static String status(Visitor visitor, String key) {
        return issue(visitor, key).json().at("/fields/status/name").asText();
    }
}
