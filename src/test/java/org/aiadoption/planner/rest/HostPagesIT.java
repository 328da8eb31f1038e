package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.aiadoption.planner.support.PageVisitor;
import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;

/** What a user does on the host's own pages without a script: mails, preferences. */
class HostPagesIT {
    private static final String OUTBOX = "/secure/admin/MailQueueAdmin!default.jspa";
    private static final String PREFERENCES = "/secure/UpdateUserPreferences!default.jspa";

    private final Visitor owner = Visitor.as("owner");
    private final Visitor member = Visitor.as("member");

    private static PageVisitor visitor(String name) {
        return PageVisitor.as(name, RunningHost.get().baseUrl());
    }

    /** A task that the owner reports, with a summary that no other has. */
    private static String task(Visitor author, String summary) {
        Reply made = author.jira("POST", "/rest/api/2/issue", """
                {"fields": {"project": {"key": "SHOP"}, "issuetype": {"name": "Task"}, "summary": "%s"}}
                """.formatted(summary));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return "/rest/api/2/issue/" + made.json().path("key").asText();
    }

    private static String[] mailsAbout(String summary) {
        return visitor("admin")
                .get(OUTBOX)
                .body()
                .lines()
                .filter(line -> line.startsWith("<tr>") && line.contains(summary))
                .toArray(String[]::new);
    }

    @Test
    void queues_a_mail_for_the_new_assignee_and_none_for_who_assigned() {
        String summary = "Mail " + UUID.randomUUID();
        String issue = task(owner, summary);
        assertThat(mailsAbout(summary)).isEmpty();

        owner.jira("PUT", issue + "/assignee", "{\"name\": \"member\"}");

        assertThat(mailsAbout(summary)).singleElement().asString().contains("member@example.com", "[JIRA] (SHOP-");
    }

    @Test
    void queues_what_was_said_for_the_reporter() {
        String summary = "Mail " + UUID.randomUUID();
        String issue = task(owner, summary);

        member.jira("POST", issue + "/comment", "{\"body\": \"What about <b>this</b>?\"}");

        assertThat(mailsAbout(summary))
                .singleElement()
                .asString()
                .contains("owner@example.com", "What about &lt;b&gt;this&lt;/b&gt;?");
    }

    @Test
    void queues_nothing_for_a_silent_update() {
        String summary = "Mail " + UUID.randomUUID();
        String issue = task(member, summary);
        String change = "{\"fields\": {\"description\": \"changed\"}}";

        owner.jira("PUT", issue + "?notifyUsers=false", change);
        assertThat(mailsAbout(summary)).isEmpty();

        owner.jira("PUT", issue, change.replace("changed", "changed again"));
        assertThat(mailsAbout(summary)).singleElement().asString().contains("member@example.com");
    }

    @Test
    void shows_the_mail_queue_to_administrators_only() {
        assertThat(visitor("owner").get(OUTBOX).statusCode()).isEqualTo(403);
        assertThat(visitor("admin").get(OUTBOX).statusCode()).isEqualTo(200);
    }

    @Test
    void keeps_language_time_zone_and_theme_of_a_user() {
        PageVisitor viewer = visitor("viewer");
        String before = viewer.get("/browse/SHOP-1").body();
        assertThat(before).contains("lang=\"en\"", "data-color-mode=\"light\"");

        viewer.post(
                "/secure/UpdateUserPreferences.jspa",
                Map.of("language", "ru", "timeZone", "Pacific/Auckland", "theme", "dark"));

        String after = viewer.get("/browse/SHOP-1").body();
        assertThat(after).contains("lang=\"ru\"", "data-color-mode=\"dark\"");
        assertThat(moment(after)).isNotEqualTo(moment(before));
        assertThat(viewer.get(PREFERENCES).body())
                .contains("value=\"Pacific/Auckland\" selected", "value=\"dark\" selected");
        assertThat(Visitor.as("viewer")
                        .jira("GET", "/rest/api/2/myself", null)
                        .json()
                        .path("timeZone")
                        .asText())
                .isEqualTo("Pacific/Auckland");

        viewer.post(
                "/secure/UpdateUserPreferences.jspa", Map.of("language", "en", "timeZone", "UTC", "theme", "system"));
        assertThat(viewer.get(PREFERENCES).body()).contains("data-host-follow=\"true\"");
    }

    /** The hour and minute at which the issue was made, as its page writes them. */
    private static String moment(String page) {
        return page.replaceAll("(?s).*<time datetime=\"20[^>]*T[^>]*>[^<]*?(\\d{1,2}:\\d\\d)[^<]*</time>.*", "$1");
    }
}
