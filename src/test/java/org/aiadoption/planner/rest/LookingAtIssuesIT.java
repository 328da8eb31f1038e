package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.aiadoption.planner.support.HostProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the planner costs those who look at issues. The embedded host counts the planner's statements of a request. */
class LookingAtIssuesIT {

    private static final String STATEMENTS = "X-Host-Ao-Statements";

    private final Visitor owner = Visitor.as("owner");

    @Test
    void an_issue_of_no_plan_costs_no_statement_from_the_first_view_after_a_start_on(@TempDir Path home)
            throws IOException {
        try (HostProcess host = HostProcess.start(home, "-Dhost.countSql=true")) {
            Visitor first = up(host);

            assertThat(first.jira("GET", "/browse/SHOP-1", null).header(STATEMENTS))
                    .isEqualTo("0");
            assertThat(first.jira("GET", "/browse/SHOP-2", null).header(STATEMENTS))
                    .isEqualTo("0");
        }
    }

    @Test
    void an_issue_of_a_plan_costs_two_statements_from_the_first_view_after_a_start_on(@TempDir Path home)
            throws IOException {
        String epic;
        try (HostProcess host = HostProcess.start(home)) {
            Visitor maker = up(host);
            epic = Plans.issueKey(maker, Plans.made(maker, Plans.request("SHOP", "Kept")), "E1");
        }
        try (HostProcess host = HostProcess.start(home, "-Dhost.countSql=true")) {
            Visitor first = up(host);

            assertThat(first.jira("GET", "/browse/" + epic, null).header(STATEMENTS))
                    .isEqualTo("2");
        }
    }

    @Test
    void an_issue_of_a_plan_costs_two_statements_whatever_the_number_of_plans() {
        long id = Plans.made(owner, Plans.request("SHOP", "Looked at"));
        String epic = Plans.issueKey(owner, id, "E1");
        owner.jira("GET", "/browse/" + epic, null);

        assertThat(owner.jira("GET", "/browse/" + epic, null).header(STATEMENTS))
                .isEqualTo("2");
    }

    @Test
    void an_issue_of_no_plan_brings_no_script_beyond_a_small_loader() {
        String page = owner.jira("GET", "/browse/SHOP-1", null).text();

        assertThat(page).contains("ai-issue-loader.js").doesNotContain("ai-checklist.js");
        String loader = page.replaceAll("(?s).*src=\"/jira([^\"]*ai-issue-loader.js[^\"]*)\".*", "$1");
        assertThat(owner.jira("GET", loader.replace("&amp;", "&"), null).text().length())
                .isLessThanOrEqualTo(2_048);
    }

    private static Visitor up(HostProcess host) {
        Visitor owner = Visitor.as("owner", host.baseUrl());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> owner.jira("GET", "/rest/ai-adoption/1.0/templates", null)
                                .status()
                        == 200);
        return owner;
    }
}
