package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aiadoption.planner.support.UnusualHost;
import org.junit.jupiter.api.Test;

/** Conditions, validators and post-functions of a plugin on the transitions of a project. */
class WorkflowModulesIT {

    private static final int STOP = 11;
    private static final int START = 21;
    private static final int DONE = 31;

    private final Visitor owner = Visitor.as("owner", UnusualHost.baseUrl());

    private String task(String summary) {
        return Work.created(owner, "GATE", "Task", summary);
    }

    private String dated(String summary) {
        Reply made =
                Work.create(owner, "GATE", "Task", summary, Visitor.object().put("duedate", "2031-05-06"));
        return made.json().path("key").asText();
    }

    @Test
    void a_condition_hides_a_transition() {
        assertThat(Work.transitions(owner, task("plain"))).containsExactly("Start progress", "Done");
        assertThat(Work.transitions(owner, task("hide me"))).containsExactly("Done");
        assertThat(Work.take(owner, task("hide me too"), START).status()).isEqualTo(400);
    }

    @Test
    void a_condition_that_breaks_hides_its_transition_and_no_other() {
        assertThat(Work.transitions(owner, task("break"))).containsExactly("Done");
    }

    @Test
    void a_validator_refuses_with_its_words_at_their_field() {
        String key = task("no date");

        Reply reply = Work.take(owner, key, DONE);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errorMessages/0").asText()).isEqualTo("The gate is closed.");
        assertThat(reply.json().at("/errors/duedate").asText()).isEqualTo("Say when.");
        assertThat(Work.status(owner, key)).isEqualTo("To Do");
    }

    @Test
    void a_validator_refuses_on_the_page_too() {
        String key = task("no date on the page");
        Browsing browsing = Browsing.as("owner", UnusualHost.baseUrl());

        String page = browsing.post(
                "/browse/" + key,
                "/secure/WorkflowUIDispatcher.jspa",
                "id=" + Work.issue(owner, key).json().path("id").asText() + "&action=" + DONE);

        assertThat(page).contains("The gate is closed.").contains("Say when.");
    }

    @Test
    void a_post_function_changes_the_issue_that_is_stored() {
        String key = dated("to be signed");

        assertThat(Work.take(owner, key, DONE).status()).isEqualTo(204);

        Reply issue = Work.issue(owner, key);
        assertThat(issue.json().at("/fields/description").asText()).isEqualTo("signed");
        assertThat(issue.json().at("/fields/resolution/name").asText()).isEqualTo("Done");
    }

    @Test
    void a_module_is_found_by_its_class_as_in_an_exported_workflow() {
        String key = task("by class");
        assertThat(Work.take(owner, key, START).status()).isEqualTo(204);

        assertThat(Work.take(owner, key, STOP).json().at("/errors/duedate").asText())
                .isEqualTo("Say when.");
    }

    @Test
    void a_transition_with_an_unknown_validator_is_shown_and_refused() {
        String key = Work.created(owner, "GATE", "Story", "lost validator");

        Reply reply = Work.take(owner, key, START);

        assertThat(Work.transitions(owner, key)).contains("Start progress");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errorMessages/0").asText())
                .isEqualTo("Could not load validator class: org.nobody:nothing");
        assertThat(Work.status(owner, key)).isEqualTo("To Do");
    }

    @Test
    void a_step_with_an_unknown_condition_has_no_transitions() {
        String key = Work.created(owner, "GATE", "Bug", "lost condition");

        assertThat(Work.transitions(owner, key)).isEmpty();
    }

    @Test
    void the_modules_come_and_go_with_their_plugin() {
        String key = dated("plugin off");
        UnusualHost.inThisJvm().plugins().disable("org.aiadoption.probe");
        try {
            assertThat(Work.transitions(owner, key)).isEmpty();
        } finally {
            UnusualHost.inThisJvm().plugins().enable("org.aiadoption.probe");
        }
        assertThat(Work.transitions(owner, key)).containsExactly("Start progress", "Done");
    }

    @Test
    void a_module_of_the_wrong_kind_stays_off_and_says_why() {
        assertThat(UnusualHost.inThisJvm().plugins().all())
                .filteredOn(plugin -> plugin.key().equals("org.aiadoption.probe"))
                .flatMap(plugin -> plugin.modules())
                .filteredOn(module -> module.key().equals("no-validator"))
                .singleElement()
                .satisfies(module -> {
                    assertThat(module.enabled()).isFalse();
                    assertThat(module.problem()).contains("is not a com.opensymphony.workflow.Validator");
                });
    }

    @Test
    void a_transition_takes_the_fields_of_its_screen_and_a_comment() {
        String key = Work.created(owner, "SAFE", "Task", "on its way");
        Work.take(owner, key, 11);
        Work.take(owner, key, 21);
        ObjectNode body = Visitor.object();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("resolution").put("name", "Won't Do");
        fields.putObject("assignee").put("name", "member");
        body.putObject("update")
                .putArray("comment")
                .addObject()
                .putObject("add")
                .put("body", "Not worth it.");

        assertThat(Work.take(owner, key, DONE, body).status()).isEqualTo(204);

        Reply issue = Work.issue(owner, key);
        assertThat(issue.json().at("/fields/resolution/name").asText()).isEqualTo("Won't Do");
        assertThat(issue.json().at("/fields/assignee/name").asText()).isEqualTo("member");
        assertThat(issue.json().at("/fields/comment/comments/0/body").asText()).isEqualTo("Not worth it.");
        assertThat(issue.json().at("/fields/status/name").asText()).isEqualTo("Done");
    }

    @Test
    void a_transition_refuses_a_field_that_is_not_on_its_screen() {
        String key = Work.created(owner, "SAFE", "Task", "no screen");
        ObjectNode body = Visitor.object();
        body.putObject("fields").putObject("resolution").put("name", "Done");

        Reply reply = Work.take(owner, key, STOP, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/resolution").asText()).contains("not on the appropriate screen");
    }

    @Test
    void a_transition_with_a_screen_shows_it_before_it_is_taken() {
        String key = Work.created(owner, "SAFE", "Task", "with a screen");
        Work.take(owner, key, 11);
        Work.take(owner, key, 21);
        String id = Work.issue(owner, key).json().path("id").asText();
        Browsing browsing = Browsing.as("owner", UnusualHost.baseUrl());

        String screen = browsing.post("/browse/" + key, "/secure/WorkflowUIDispatcher.jspa", "id=" + id + "&action=31");
        String refused = browsing.post(
                "/browse/" + key,
                "/secure/CommentAssignIssue.jspa",
                "id=" + id + "&action=31&resolution=&assignee=&comment=x");
        browsing.post(
                "/browse/" + key,
                "/secure/CommentAssignIssue.jspa",
                "id=" + id + "&action=31&resolution=10002&assignee=member&comment=");

        assertThat(screen).contains("name=\"resolution\"").contains("name=\"comment\"");
        assertThat(refused).contains("Please select a valid resolution.");
        assertThat(Work.issue(owner, key).json().at("/fields/resolution/name").asText())
                .isEqualTo("Duplicate");
    }

    @Test
    void a_member_does_not_see_what_only_administrators_may_do() {
        Visitor member = Visitor.as("member", UnusualHost.baseUrl());

        assertThat(Work.transitions(member, "SAFE-3")).containsExactly("Send back");
        assertThat(Work.transitions(owner, "SAFE-3")).containsExactly("Approve", "Send back");
    }
}
