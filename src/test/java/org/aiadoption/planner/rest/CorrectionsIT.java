package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators correct content; everybody sees it at once. */
class CorrectionsIT {

    private static final String DATE = "eu-ai-act/high-risk-annex-iii";

    private final Visitor admin = Visitor.as("admin");

    @AfterEach
    void take_everything_back() {
        admin.put("/corrections/law-dates", dates());
        admin.put("/corrections/profile", Visitor.object().put("linksOut", true));
    }

    @Test
    void a_corrected_date_of_law_stands_among_the_sources() {
        ObjectNode dates = dates();
        ((ObjectNode) dates.get("dates"))
                .putObject(DATE)
                .put("day", "2028-03-01")
                .put("status", "published")
                .put("source", "Official Journal");

        assertThat(admin.put("/corrections/law-dates", dates).status()).isEqualTo(200);
        assertThat(Visitor.as("viewer").get("/sources").json().toString()).contains("2028-03-01", "Official Journal");
    }

    @Test
    void a_text_stands_in_for_the_profiles_own() {
        ObjectNode change = Visitor.object().put("linksOut", true);
        change.putObject("texts").putObject("en").put("P01", "They lead the way.");

        assertThat(admin.put("/corrections/profile", change).status()).isEqualTo(200);
        assertThat(Visitor.as("viewer").get("/profile").json().toString()).contains("They lead the way.");
    }

    @Test
    void what_is_wrong_is_named() {
        ObjectNode dates = dates();
        ((ObjectNode) dates.get("dates")).putObject("none/none").put("day", "x");

        assertThat(admin.put("/corrections/law-dates", dates).code()).isEqualTo("law-date-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "viewer"})
    void others_may_not(String account) {
        Visitor visitor = Visitor.as(account);

        assertThat(visitor.get("/corrections").status()).isEqualTo(403);
        assertThat(visitor.put("/corrections/law-dates", dates()).status()).isEqualTo(403);
        assertThat(visitor.put("/corrections/profile", Visitor.object()).status())
                .isEqualTo(403);
    }

    private static ObjectNode dates() {
        ObjectNode body = Visitor.object();
        body.putObject("dates");
        return body;
    }
}
