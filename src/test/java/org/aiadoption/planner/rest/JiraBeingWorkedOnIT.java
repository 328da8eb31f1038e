package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Administrators set Jira read-only, archive a project or rebuild the index while plans are made: the work waits and goes on by itself. */
class JiraBeingWorkedOnIT {

    @TempDir
    static Path home;

    private static HostProcess host;

    private final Path readOnly = home.resolve("read-only");
    private final Path reindexing = home.resolve("re-indexing");
    private final Visitor owner = Visitor.as("owner", host.baseUrl());

    @BeforeAll
    static void start() throws IOException {
        host = HostProcess.start(
                        home,
                        "-Dhost.readOnly=" + home.resolve("read-only"),
                        "-Dhost.reindexing=" + home.resolve("re-indexing"),
                        "-Dhost.haste=20")
                .awaitUp();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @AfterEach
    void jira_is_as_ever() throws IOException {
        Files.deleteIfExists(readOnly);
        Files.deleteIfExists(reindexing);
    }

    @Test
    void a_plan_waits_while_jira_is_read_only_and_goes_on_by_itself_in_the_same_name() throws IOException {
        long id = Plans.accepted(owner, large("Begun before the read-only mode"));
        awaitSomeIssues(id);

        Files.createFile(readOnly);
        Plans.awaitState(owner, id, "paused");
        Reply waiting = Plans.plan(owner, id);
        int made = issues(id).size();
        assertThat(waiting.json().at("/problem/code").asText()).isEqualTo("actor-may-not");
        assertThat(waiting.json().at("/problem/message").asText()).contains("Jira is read-only");
        Reply refused = owner.post("/plans", Plans.request("SHOP", "Not now"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(issues(id)).hasSize(made);

        Files.delete(readOnly);
        Plans.awaitState(owner, id, "active");
        WholePlan.check(owner, id);
    }

    @Test
    void a_plan_waits_while_its_project_is_archived_and_goes_on_by_itself_when_it_is_restored() {
        Visitor admin = Visitor.as("admin", host.baseUrl());
        long id = Plans.accepted(owner, large("Begun before the archiving"));
        awaitSomeIssues(id);

        admin.jira("PUT", "/rest/api/2/project/SHOP/archive", "");
        Plans.awaitState(owner, id, "paused");
        Reply waiting = Plans.plan(owner, id);
        assertThat(waiting.json().at("/problem/message").asText()).contains("the project is archived");

        admin.jira("PUT", "/rest/api/2/project/SHOP/restore", "");
        Plans.awaitState(owner, id, "active");
        WholePlan.check(owner, id);
    }

    @Test
    void a_roll_back_in_a_read_only_jira_deletes_nothing_and_can_be_asked_for_again() throws IOException {
        long id = Plans.made(owner, Plans.request("SHOP", "Not taken back now").put("epicsOnly", true));
        List<String> keys = Plans.recorded(owner, id);
        ObjectNode keep = Visitor.object().put("leftovers", "keep");

        Files.createFile(readOnly);
        owner.post("/plans/" + id + "/rollback", keep);
        Plans.awaitState(owner, id, "active");
        assertThat(Plans.recorded(owner, id)).isEqualTo(keys);
        assertThat(keys).allMatch(key -> Work.issue(owner, key).status() == 200);

        Files.delete(readOnly);
        owner.post("/plans/" + id + "/rollback", keep);
        Plans.awaitGone(owner, id);
        assertThat(keys).allMatch(key -> Work.issue(owner, key).status() == 404);
    }

    @Test
    void a_plan_waits_while_the_index_is_rebuilt_and_no_issue_is_made_twice() throws IOException {
        long id = Plans.accepted(owner, large("Begun before the rebuilding"));
        awaitSomeIssues(id);

        Files.createFile(reindexing);
        await().untilAsserted(() -> {
            Reply plan = Plans.plan(owner, id);
            assertThat(plan.json().path("state").asText()).isEqualTo("waiting");
            assertThat(plan.json().at("/problem/code").asText()).isEqualTo("jira-busy");
        });
        Reply deletion = owner.post("/plans/" + id + "/deletion", Visitor.object());
        assertThat(deletion.status()).as(deletion.text()).isEqualTo(409);
        assertThat(deletion.text()).contains("Begun before the rebuilding");

        Files.delete(reindexing);
        Plans.awaitState(owner, id, "active");
        WholePlan.check(owner, id);
    }

    @Test
    void a_plan_that_is_asked_for_while_the_index_is_rebuilt_is_made_afterwards() throws IOException {
        Files.createFile(reindexing);
        long id = Plans.accepted(owner, large("Asked for amid the rebuilding"));
        await().untilAsserted(() -> assertThat(
                        Plans.plan(owner, id).json().at("/problem/code").asText())
                .isEqualTo("jira-busy"));
        assertThat(issues(id)).isEmpty();

        Files.delete(reindexing);
        Plans.awaitState(owner, id, "active");
        WholePlan.check(owner, id);
    }

    private static ObjectNode large(String name) {
        return Plans.request("SHOP", name).put("template", "ai-implementation");
    }

    private void awaitSomeIssues(long id) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> issues(id).size() >= 3);
    }

    private List<String> issues(long id) {
        return Plans.recorded(owner, id).stream()
                .filter(key -> !key.equals("null"))
                .toList();
    }
}
