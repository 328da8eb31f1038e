package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.aiadoption.planner.support.HostProcess;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster: servers that share nothing but a PostgreSQL. Both start at once, on an empty database. */
class TwoServersIT {

    /** The next look for dead leases is seconds away instead of a minute. */
    private static final String HASTE = "-Dhost.haste=20";

    @TempDir
    static Path home;

    private static HostProcess a;
    private static HostProcess b;

    private final Visitor ownerAtA = Visitor.as("owner", a.baseUrl());
    private final Visitor ownerAtB = Visitor.as("owner", b.baseUrl());

    @BeforeAll
    static void start() throws IOException {
        EmbeddedPostgres.get().emptyDatabase("cluster");
        a = server("a");
        b = server("b");
        Plans.awaitUp(Visitor.as("owner", a.baseUrl()));
        Plans.awaitUp(Visitor.as("owner", b.baseUrl()));
    }

    @AfterAll
    static void stop() {
        a.close();
        b.close();
    }

    private static HostProcess server(String name, String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Dhost.server=" + name,
                HASTE,
                "-Dhost.db=" + EmbeddedPostgres.get().database("cluster")));
        options.addAll(List.of(more));
        return HostProcess.start(Files.createDirectories(home.resolve(name)), options.toArray(String[]::new));
    }

    @Test
    void what_is_done_at_one_server_is_seen_at_the_other() {
        long plan = Plans.made(ownerAtA, Plans.request("SHOP", "Made at a"));
        String epic = Plans.issueKey(ownerAtA, plan, "E1");

        assertThat(Plans.plan(ownerAtB, plan).json().path("state").asText()).isEqualTo("active");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(panel(ownerAtB, epic).status()).isEqualTo(200));

        ownerAtB.put("/plans/" + plan + "/checks/E1-C1", Visitor.object().put("state", "done"));

        assertThat(panel(ownerAtA, epic)
                        .elements("checks")
                        .map(check -> check.path("state").asText()))
                .containsOnlyOnce("done");
    }

    @Test
    void a_plan_is_paused_at_one_server_and_goes_on_at_the_other() {
        long plan =
                Plans.accepted(ownerAtA, Plans.request("SHOP", "Paused at b").put("template", "ai-implementation"));

        ownerAtB.post("/plans/" + plan + "/pause");
        assertThat(Plans.plan(ownerAtA, plan).json().path("state").asText()).isEqualTo("paused");
        ownerAtB.post("/plans/" + plan + "/resume");

        Plans.awaitState(ownerAtA, plan, "active");
        assertThat(Plans.marked(ownerAtA, plan)).containsExactlyInAnyOrderElementsOf(Plans.recorded(ownerAtB, plan));
    }

    @Test
    void the_plan_of_a_killed_server_is_finished_by_another_with_nothing_twice_and_nothing_lost()
            throws IOException, InterruptedException {
        long plan;
        try (HostProcess doomed = server("c", "-Dhost.kill=create:row#9")) {
            Visitor ownerAtC = Visitor.as("owner", doomed.baseUrl());
            Plans.awaitUp(ownerAtC);
            plan = Plans.accepted(ownerAtC, Plans.request("SHOP", "Orphaned"));
            assertThat(doomed.died()).isTrue();
        }

        Plans.awaitState(ownerAtB, plan, "active");
        assertThat(Plans.marked(ownerAtB, plan))
                .hasSizeGreaterThan(9)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Plans.recorded(ownerAtA, plan));
    }

    @Test
    void two_servers_number_issues_without_a_gap_or_a_double() {
        List<CompletableFuture<String>> made = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Visitor owner = i % 2 == 0 ? ownerAtA : ownerAtB;
            made.add(CompletableFuture.supplyAsync(() -> issue(owner)));
        }

        assertThat(made.stream().map(CompletableFuture::join))
                .hasSize(20)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("SHOP-"));
    }

    @Test
    void a_browser_may_be_logged_in_at_both_because_the_cookies_have_other_names() {
        assertThat(cookies(a)).anyMatch(cookie -> cookie.startsWith("JSESSIONID_a="));
        assertThat(cookies(b)).anyMatch(cookie -> cookie.startsWith("JSESSIONID_b="));
    }

    private static List<String> cookies(HostProcess server) {
        Reply page = Visitor.as("", server.baseUrl()).jira("GET", "/login.jsp", null);
        return page.headers().allValues("Set-Cookie");
    }

    private static Reply panel(Visitor visitor, String issueKey) {
        return visitor.get("/issues/" + issueKey + "/panel");
    }

    private static String issue(Visitor visitor) {
        String body =
                "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"x\"}}";
        return visitor.jira("POST", "/rest/api/2/issue", body)
                .json()
                .path("key")
                .asText();
    }
}
