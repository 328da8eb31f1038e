package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoppingAndGoingOnIT {

    private static final int ATTEMPTS = 10;

    private final Visitor owner = Visitor.as("owner");

    private long justBegun(String name) {
        return Plans.accepted(owner, Plans.request("SHOP", name).put("template", "ai-implementation"));
    }

    /** On a busy machine a plan may be whole before it is told to pause; then another is made. */
    private long paused(String name) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            long id = justBegun(name + " " + attempt);
            Reply paused = owner.post("/plans/" + id + "/pause");
            if (paused.status() == 200) {
                assertThat(paused.json().path("state").asText()).isEqualTo("paused");
                return id;
            }
            assertThat(paused.status()).as(paused.text()).isEqualTo(409);
            Plans.awaitState(owner, id, "active");
        }
        throw new AssertionError("No plan could be paused in " + ATTEMPTS + " attempts");
    }

    @Test
    void pauses_and_resumes_to_the_same_whole_plan() {
        long id = paused("Paused and resumed");

        assertThat(owner.post("/plans/" + id + "/resume").status()).isEqualTo(200);
        Plans.awaitState(owner, id, "active");

        assertThat(Plans.plan(owner, id)
                        .elements("nodes")
                        .map(n -> n.path("state").asText()))
                .containsOnly("done");
        assertThat(issuesWithLabelOf(id))
                .isEqualTo(Plans.plan(owner, id).elements("nodes").count());
    }

    @Test
    void makes_nothing_more_after_a_pause() {
        long id = paused("Paused");

        assertThat(Plans.plan(owner, id).json().path("state").asText()).isEqualTo("paused");
        assertThat(Plans.plan(owner, id)
                        .elements("nodes")
                        .map(n -> n.path("state").asText()))
                .contains("planned");
    }

    @Test
    void keeps_what_there_is_after_a_cancel() {
        long id = justBegun("Cancelled");
        Reply cancelled = owner.post("/plans/" + id + "/cancel");

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.json().path("state").asText()).isIn("active", "removed");
    }

    private long issuesWithLabelOf(long id) {
        return owner.jira("GET", "/rest/api/2/search?maxResults=0&jql=labels%20%3D%20ai-plan-" + id, null)
                .json()
                .path("total")
                .asLong();
    }
}
