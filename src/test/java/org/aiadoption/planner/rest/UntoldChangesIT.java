package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that dies after it has moved or deleted an issue of a plan, and before it could tell of that. */
class UntoldChangesIT {

    @TempDir
    Path home;

    @Test
    void a_plan_follows_what_happened_to_its_issues() throws IOException, InterruptedException {
        String moved;
        String deleted;
        try (HostProcess doomed = HostProcess.start(home, "-Dhost.kill=move:commit")) {
            Visitor owner = up(doomed);
            Plans.made(owner, Plans.request("SHOP", "Torn").put("epicsOnly", true));
            moved = Plans.issueKey(owner, 1, "E2");
            deleted = Plans.issueKey(owner, 1, "E1");
            String form = "id=" + Work.id(owner, moved) + "&pid=" + Work.projectId(owner, "OPS");
            Browsing admin = Browsing.as("admin", doomed.baseUrl());
            assertThatThrownBy(() -> admin.post("/browse/" + moved, "/secure/MoveIssue.jspa", form))
                    .isInstanceOf(AssertionError.class);
            assertThat(doomed.died()).isTrue();
        }
        try (HostProcess doomed = HostProcess.start(home, "-Dhost.kill=delete:commit")) {
            Visitor owner = up(doomed);
            assertThat(Plans.issueKey(owner, 1, "E2")).startsWith("OPS-");
            assertThat(page(owner)).contains(Plans.issueKey(owner, 1, "E2")).doesNotContain(moved);
            assertThatThrownBy(() -> owner.jira("DELETE", "/rest/api/2/issue/" + deleted, null))
                    .isInstanceOf(AssertionError.class);
            assertThat(doomed.died()).isTrue();
        }
        try (HostProcess third = HostProcess.start(home)) {
            Visitor owner = up(third);
            assertThat(page(owner)).contains("Torn").doesNotContain(deleted);
            assertThat(StreamSupport.stream(owner.get("/plans/1/repair").json().spliterator(), false)
                            .map(found -> found.path("node").asText()
                                    + found.path("code").asText()))
                    .containsExactlyInAnyOrder("E1deleted", "E2moved");
        }
    }

    private static String page(Visitor visitor) {
        String address = "/projects/SHOP?selectedItem=org.aiadoption.planner:ai-plans&plan=1";
        Reply page = visitor.jira("GET", address, null);
        assertThat(page.status()).isEqualTo(200);
        return page.text();
    }

    private static Visitor up(HostProcess host) {
        Visitor owner = Visitor.as("owner", host.baseUrl());
        Plans.awaitUp(owner);
        return owner;
    }
}
