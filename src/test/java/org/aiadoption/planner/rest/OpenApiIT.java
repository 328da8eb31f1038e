package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiIT {

    @Test
    void serves_the_description_of_itself() {
        Reply document = Visitor.as("viewer").get("/openapi.json");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.json().path("paths").has("/plans/{id}/checks/{key}"))
                .isTrue();
    }
}
