package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.aiadoption.planner.support.UnusualHost;
import org.junit.jupiter.api.Test;

/** A function for searches in a bundle of its own, beside the planner. */
class PluginFunctionIT {

    private static final String UNKNOWN = "Unable to find JQL function 'pair(%s, %s)'.";

    private final Visitor owner = Visitor.as("owner", UnusualHost.baseUrl());

    private Reply search(Visitor visitor, String jql) {
        String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
        return visitor.jira("GET", "/rest/api/2/search?jql=" + query, null);
    }

    @Test
    void a_bundles_function_answers_in_searches_until_the_bundle_is_disabled() {
        String first = Work.created(owner, "GATE", "Task", "One of a pair");
        String secret = Work.created(owner, "SAFE", "Task", "The other, at a level");
        String jql = "issue in pair(%s, %s) order by created asc".formatted(first, secret);

        assertThat(search(owner, jql)
                        .elements("issues")
                        .map(issue -> issue.path("key").asText()))
                .containsExactly(first, secret);
        assertThat(search(Visitor.as("viewer", UnusualHost.baseUrl()), jql)
                        .elements("issues")
                        .map(issue -> issue.path("key").asText()))
                .doesNotContain(secret);
        assertThat(search(owner, "issue in pair(%s)".formatted(first)).text())
                .contains("expected '2' arguments but received '1'");

        UnusualHost.inThisJvm().plugins().disable("org.aiadoption.probe");
        try {
            Reply refused = search(owner, jql);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains(UNKNOWN.formatted(first, secret));
        } finally {
            UnusualHost.inThisJvm().plugins().enable("org.aiadoption.probe");
        }
        assertThat(search(owner, jql).json().path("total").asInt()).isEqualTo(2);
    }
}
