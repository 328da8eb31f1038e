package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aiadoption.planner.support.PageVisitor;
import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;

/** Who gets mail because of a plan. */
class MailsIT {

    private static final String OUTBOX = "/secure/admin/MailQueueAdmin!default.jspa";

    private final Visitor owner = Visitor.as("owner");

    @Test
    void who_got_work_gets_one_mail_that_names_all_of_it() {
        String name = "Mails " + UUID.randomUUID();
        ObjectNode request = Plans.request("SHOP", name);
        request.putObject("roles").put("engineering", "member").put("data", "member");

        long id = Plans.made(owner, request);

        String subject = "[AI plan] " + name + ": your issues";
        String outbox = outbox();
        assertThat(outbox.split(Pattern.quote(subject), -1)).hasSize(2);
        for (JsonNode node : owner.get("/plans/" + id + "/nodes").json()) {
            if (node.path("assignee").path("name").asText().equals("member")) {
                String key = node.path("issueKey").asText();
                assertThat(outbox).contains(key + " ").doesNotContain("(" + key + ")");
            }
        }
    }

    @Test
    void pre_flight_foretells_the_mails_of_the_projects_scheme() {
        Reply quiet = owner.post("/pre-flight", Plans.request("SHOP", "Quiet"));
        Reply loud = owner.post("/pre-flight", Plans.request("OPS", "Loud"));

        assertThat(quiet.text()).doesNotContain("mails-");
        assertThat(loud.elements("findings").map(f -> f.path("code").asText())).contains("mails-expected");
        assertThat(loud.text()).contains("causes 25 mails.");
    }

    private static String outbox() {
        return PageVisitor.as("admin", RunningHost.get().baseUrl()).get(OUTBOX).body();
    }
}
