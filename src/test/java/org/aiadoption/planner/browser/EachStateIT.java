package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aiadoption.planner.support.HostProcess;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is not as usual looks well too: both languages, both themes, whatever the page has to say. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EachStateIT {

    private static final List<Look> LOOKS = List.of(new Look("en", "dark"), new Look("ru", "light"));
    private static final String PAGE = "/projects/%s?selectedItem=org.aiadoption.planner:%s";
    private static final String SEND = """
            const [method, path, body, done] = arguments;
            const headers = { 'X-Atlassian-Token': 'no-check', 'Content-Type': 'application/json' };
            fetch(document.querySelector('meta[name="ajs-context-path"]').content + path, { method, headers, body: body || undefined })
                .then((answer) => done(answer.status));
            """;

    @TempDir
    static Path home;

    private static HostProcess host;

    private final SoftAssertions faults = new SoftAssertions();
    private final Scrutiny scrutiny = new Scrutiny(faults);

    @BeforeAll
    static void start() throws IOException {
        host = HostProcess.start(home, "-Dhost.reindexing=" + reindexing(), "-Dhost.haste=20")
                .awaitUp();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** One state's faults must not hide another's. */
    @AfterEach
    void tell() {
        faults.assertAll();
    }

    @Test
    @Order(1)
    void nothing_there_yet_nothing_of_that_number_and_nothing_for_this_reader() {
        try (Session owner = of("owner")) {
            each(owner, PAGE.formatted("OPS", "ai-plans"), "empty", ".ai-empty");
            each(owner, PAGE.formatted("SHOP", "ai-plans") + "&plan=999", "not-found", ".ai-empty");
        }
        try (Session viewer = of("viewer")) {
            each(viewer, PAGE.formatted("SHOP", "ai-plans"), "empty-for-readers", ".ai-empty");
            each(viewer, PAGE.formatted("SHOP", "create-ai-plan"), "denied", ".ai-page");
        }
    }

    @Test
    @Order(2)
    void a_plan_that_waits_that_is_paused_and_that_lost_its_issues() throws IOException {
        Files.createFile(reindexing());
        try (Session owner = of("owner")) {
            CreatePlanForm form = PlansPage.of(owner, "SHOP").create().name("States");
            form.preview().epicsOnly("6");
            form.create();
            owner.see(".ai-plan-problem");
            String plan = owner.place();
            each(owner, plan, "waiting", ".ai-plan-problem");

            owner.click("[data-act='pause']");
            owner.see("[data-act='resume']");
            each(owner, plan, "paused", "[data-act='resume']");

            Files.delete(reindexing());
            owner.click("[data-act='resume']");
            PlanPage whole = new PlanPage(owner).made();
            String epic = whole.firstEpic();
            owner.open(plan).see(".ai-overall");
            assertThat(send(owner, "DELETE", "/rest/api/2/issue/" + epic, "")).isEqualTo(204L);
            each(owner, plan, "deleted-issue", ".ai-overall");
        }
    }

    @Test
    @Order(3)
    void an_epic_for_those_who_only_read_and_a_plan_whose_owner_is_gone() {
        try (Session viewer = of("viewer");
                Session admin = of("admin")) {
            PlanPage plan = PlansPage.of(viewer, "SHOP").open("States").made();
            String page = viewer.place();
            String epic = plan.firstEpic();
            for (Look look : LOOKS) {
                look.wornBy(viewer);
                IssuePage.ofKey(viewer, epic);
                viewer.see(".ai-panel");
                scrutiny.of(viewer, look, "state-read-only", ".ai-panel");
            }
            assertThat(send(
                            admin,
                            "POST",
                            "/rest/api/2/user/anonymization",
                            "{\"userKey\":\"JIRAUSER10101\",\"newOwnerKey\":\"JIRAUSER10102\"}"))
                    .isEqualTo(202L);
            each(viewer, page, "owner-away", ".ai-owner-away");
        }
    }

    private void each(Session session, String path, String state, String css) {
        for (Look look : LOOKS) {
            look.wornBy(session);
            session.open(path).see(css);
            scrutiny.of(session, look, "state-" + state, ".ai-page");
        }
    }

    private static Object send(Session session, String method, String path, String body) {
        return session.await(SEND, method, path, body);
    }

    private static Session of(String user) {
        return Session.of(user, host.baseUrl());
    }

    private static Path reindexing() {
        return home.resolve("re-indexing");
    }
}
