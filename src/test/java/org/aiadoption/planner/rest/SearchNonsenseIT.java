package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no query gets Jira's sentence by every way that takes one. */
class SearchNonsenseIT {

    static Stream<String> nonsense() {
        return Stream.of(
                "(".repeat(2_000) + "key = SHOP-1" + ")".repeat(2_000),
                "x".repeat(10_000),
                "'".repeat(9_999),
                "summary ~ \"half",
                "summary ~ \0",
                "\ud83e\udd16",
                "bogus = 1" + " or bogus = 1".repeat(5_000),
                "key in linkedIssues(NOWHERE-1)",
                "order by");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void is_a_bad_request_with_a_sentence(String jql) {
        Visitor viewer = Visitor.as("viewer");
        String body = Visitor.object().put("jql", jql).toString();
        String filter =
                Visitor.object().put("jql", "(" + jql).put("name", "No query").toString();

        Reply found = viewer.jira("POST", "/rest/api/2/search", body);
        assertThat(found.status()).as(found.text()).isEqualTo(400);
        assertThat(found.json().path("errorMessages").path(0).asText()).matches("(?s)[A-Z].*[.)]");
        assertThat(viewer.jira("POST", "/rest/api/2/filter", filter).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void is_told_in_the_navigator(String jql) {
        String address = "/issues/?jql="
                + URLEncoder.encode(jql.substring(0, Math.min(jql.length(), 900)), StandardCharsets.UTF_8);

        Reply page = Visitor.as("viewer").jira("GET", address, null);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("aui-message-error").doesNotContain("Exception");
    }
}
