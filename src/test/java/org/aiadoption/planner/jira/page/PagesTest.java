package org.aiadoption.planner.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final PageWorld world = new PageWorld();

    @AfterEach
    void end_the_request() {
        ExecutingHttpRequest.clear();
    }

    @Test
    void the_empty_list_says_why_a_plan_is_worth_making_and_offers_to_make_one() throws Exception {
        String page = list();

        assertThat(page)
                .contains("No AI plan in this project yet", "selectedItem=org.aiadoption.planner:create-ai-plan");
    }

    @Test
    void the_empty_list_tells_a_viewer_whom_to_ask_instead_of_offering_a_button() throws Exception {
        world.as(PageWorld.VIEWER);

        assertThat(list()).contains("You may read plans here").doesNotContain("create-ai-plan");
    }

    @Test
    void the_list_shows_each_plan_with_its_owner_and_progress() throws Exception {
        world.seeded(PlanBuilder.aPlan().named("Recommender").build());

        assertThat(list()).contains("Recommender", "Display owner", "Tasks: 0 of 4", "Checks: 0 of 4", "Active");
    }

    @Test
    void what_people_typed_stays_text() throws Exception {
        world.seeded(PlanBuilder.aPlan()
                .named("<script>alert(1)</script> ${t} #set($x=1)")
                .build());

        assertThat(list())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${t} #set($x=1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_plan_page_says_what_to_do_next_and_lists_the_phases_with_their_issues() throws Exception {
        long id = world.seeded(PlanBuilder.aPlan().build());

        String page = plan(String.valueOf(id));

        assertThat(page).contains("What to do next", "Mandatory checks still open: 1", "/jira/browse/SHOP-", "Phases");
    }

    @Test
    void a_plan_page_says_what_each_gate_ahead_demands_and_who_decides() throws Exception {
        long id = world.seeded(PlanBuilder.aPlan().build());
        long sponsored = world.seeded(
                PlanBuilder.aPlan().with(Role.SPONSOR, PageWorld.OWNER).build());

        assertThat(plan(String.valueOf(id)))
                .contains("Gates ahead", "Mandatory checks still open: 1 of 1", "Nobody has the role of the sponsor")
                .containsPattern(
                        "<details class=\"ai-unfold\" open>(?s).*?<ul class=\"ai-gate-checks\"><li lang=\"en\">\\w")
                .containsPattern("days late: \\d+");
        assertThat(plan(String.valueOf(sponsored))).contains("At each gate Display owner decides");
    }

    @Test
    void a_plan_page_says_in_a_sentence_how_the_plan_stands() throws Exception {
        long late = world.seeded(PlanBuilder.aPlan().build());
        long ahead = world.seeded(
                PlanBuilder.aPlan().starting(LocalDate.of(2026, 12, 1)).build());

        assertThat(plan(String.valueOf(late))).contains("Behind: tasks overdue: 4, the oldest was due");
        assertThat(plan(String.valueOf(ahead))).contains("In time: no task is overdue, the next is due");

        world.tracker.all().forEach(issue -> world.tracker.finish(issue.id()));
        assertThat(plan(String.valueOf(late))).contains("All tasks are done.");
    }

    @Test
    void an_owner_whose_key_leads_to_nobody_is_told_as_somebody_who_is_gone() throws Exception {
        long id = world.seeded(PlanBuilder.aPlan().build());
        world.people.forget("owner");

        assertThat(plan(String.valueOf(id)))
                .contains("A user who is gone", "nobody answers for it")
                .doesNotContain("Display owner");
    }

    @Test
    void an_owner_who_is_deactivated_is_told_to_those_who_may_choose_another() throws Exception {
        long id = world.seeded(PlanBuilder.aPlan().build());
        assertThat(plan(String.valueOf(id))).doesNotContain("nobody answers for it");

        world.people.forget("owner");
        world.people.addDeactivated("owner");

        assertThat(plan(String.valueOf(id))).contains("(deactivated)", "nobody answers for it", "Choose another owner");
        world.as(PageWorld.VIEWER);
        assertThat(plan(String.valueOf(id))).contains("An administrator of the project can choose another.");
    }

    @Test
    void a_plan_in_the_making_shows_its_nodes_and_the_owner_may_stop_it() throws Exception {
        world.tracker.failAfter(2, Fault.REJECTED);
        long id = world.seeded(PlanBuilder.aPlan().build());

        String page = plan(String.valueOf(id));

        assertThat(page)
                .contains("ai-plan-progress", "data-act=\"resume\"", "Issues made: 2 of 7", "could not be finished");
    }

    @Test
    void a_plan_that_is_not_there_is_told_apart_from_an_error() throws Exception {
        assertThat(plan("4711")).contains("There is no plan 4711 that you may see");
        assertThat(plan("<b>x")).contains("There is no plan &lt;b&gt;x that you may see");
    }

    @Test
    void the_checklists_of_a_plan_can_be_ticked_by_its_editors_and_read_by_others() throws Exception {
        long id = world.seeded(PlanBuilder.aPlan().build());
        world.answers.add(id, new Answer("E1-C1", 1, CheckState.DONE, "", PageWorld.OWNER, Instant.EPOCH));

        String own = checklists(id);
        world.as(PageWorld.VIEWER);
        String foreign = checklists(id);

        assertThat(own).contains("type=\"checkbox\"", "Ticked by Display owner, 1970-01-01T00:00:00Z", "checked");
        assertThat(foreign)
                .contains("You can read this checklist", "Ticked by Display owner")
                .doesNotContain("checkbox");
    }

    @Test
    void pages_speak_the_readers_language() throws Exception {
        world.in(Locale.forLanguageTag("ru"));
        long id = world.seeded(PlanBuilder.aPlan().build());

        assertThat(plan(String.valueOf(id))).contains("Что делать дальше", "Проверки: 0 из 4");
    }

    @Test
    void the_form_offers_templates_roles_and_the_issue_types_of_the_project() throws Exception {
        String page = create();

        assertThat(page).contains("Name: Project SHOP", "roles.plan-lead", "types.phase", "Story", "Relates");
    }

    @Test
    void each_template_says_for_whom_it_is_how_long_it_takes_and_what_is_in_it() throws Exception {
        assertThat(create()).contains("For whom:", "working days: 6", "Look at its phases and items", "E2.1 summary");
    }

    @Test
    void an_issue_key_from_the_address_stays_text() throws Exception {
        Map<String, Object> context = world.projectPage(null);
        when(ExecutingHttpRequest.get().getParameter("issue")).thenReturn("\"><script>alert(1)</script>");

        String page = PageWorld.render("create-plan.vm", world.createPage().getContextMap(context));

        assertThat(page)
                .contains("data-root=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_form_is_not_shown_to_those_who_may_not_use_it() throws Exception {
        world.as(PageWorld.VIEWER);

        assertThat(create()).contains("You may not make plans in this project").doesNotContain("<form");
    }

    @Test
    void templates_are_plain_ascii_so_that_no_encoding_of_the_host_matters() throws Exception {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates"))) {
            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(
                            template -> assertThat(Files.readString(template).chars())
                                    .as(template.toString())
                                    .allMatch(c -> c < 127));
        }
    }

    private String list() throws Exception {
        return PageWorld.render("plan-list.vm", world.listPage().getContextMap(world.projectPage(null)));
    }

    private String plan(String id) throws Exception {
        return PageWorld.render("plan-page.vm", planValues(id));
    }

    private String checklists(long id) throws Exception {
        return PageWorld.render("checklists.vm", planValues(String.valueOf(id)));
    }

    private Map<String, Object> planValues(String id) {
        return new PlanPage(world.frame(), world.showPlan(), world.showAttempts()).getContextMap(world.projectPage(id));
    }

    private String create() throws Exception {
        return PageWorld.render("create-plan.vm", world.createPage().getContextMap(world.projectPage(null)));
    }
}
