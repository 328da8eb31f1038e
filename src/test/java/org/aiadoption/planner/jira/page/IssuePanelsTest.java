package org.aiadoption.planner.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.TemplateTexts;
import org.aiadoption.planner.application.showing.ShowProfile;
import org.aiadoption.planner.jira.catalog.YamlCatalog;
import org.aiadoption.planner.jira.page.panel.IssueOfPlan;
import org.aiadoption.planner.jira.page.panel.IssueToPlan;
import org.aiadoption.planner.jira.page.panel.PlanPanel;
import org.aiadoption.planner.jira.page.panel.PlanThisPanel;
import org.aiadoption.planner.jira.page.panel.ProfilePanel;
import org.aiadoption.planner.support.InMemoryCorrections;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuePanelsTest {

    private final PageWorld world = new PageWorld();
    private long rootId;

    @BeforeEach
    void make_a_plan() {
        world.seeded(PlanBuilder.aPlan().named("Recommender").build());
        rootId = world.tracker.all().get(0).id();
    }

    @AfterEach
    void end_the_request() {
        ExecutingHttpRequest.clear();
    }

    @Test
    void only_issues_of_a_plan_have_panels() {
        IssueOfPlan condition = new IssueOfPlan(world.showIssuePanel());

        assertThat(condition.shouldDisplay(world.issuePage(rootId))).isTrue();
        assertThat(condition.shouldDisplay(world.issuePage(4711))).isFalse();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }

    @Test
    void an_issue_of_the_plans_own_type_offers_a_plan_to_those_who_may_make_one() {
        world.settings.changePlanType(Optional.of("77"));

        assertThat(offered(PageWorld.OWNER, 4711, "77")).isTrue();
        assertThat(offered(PageWorld.OWNER, 4711, "78")).isFalse();
        assertThat(offered(PageWorld.OWNER, rootId, "77")).isFalse();
        assertThat(offered(PageWorld.VIEWER, 4711, "77")).isFalse();
        assertThat(offered("", 4711, "77")).isFalse();
    }

    private boolean offered(String user, long issueId, String typeId) {
        return new IssueToPlan(world.offerPlan(), new BundleReader(user, Locale.ENGLISH))
                .shouldDisplay(world.issuePage(issueId, typeId));
    }

    @Test
    void the_offer_leads_to_the_form_on_that_issue() throws Exception {
        Map<String, Object> values = new PlanThisPanel(world.frame()).getContextMap(world.issuePage(4711, "77"));

        assertThat(PageWorld.render("plan-this.vm", values)).contains("create-ai-plan&amp;issue=SHOP-5", "Plan this");
    }

    @Test
    void an_epic_shows_its_plan_its_progress_and_its_checklist() throws Exception {
        Map<String, Object> values = panel(rootId + 1);

        assertThat(PageWorld.render("issue-plan.vm", values))
                .contains("Recommender", "Whole plan: 0%", "Checks: 0 of 2");
        assertThat(PageWorld.render("checklists.vm", values)).contains("data-check=\"E1-C1\"", "mandatory");
    }

    @Test
    void an_item_shows_the_checklist_of_its_phase_and_links_to_the_epic() throws Exception {
        Map<String, Object> values = panel(rootId + 2);

        assertThat(PageWorld.render("issue-plan.vm", values)).contains("/jira/browse/SHOP-2");
        assertThat(PageWorld.render("checklists.vm", values)).contains("data-check=\"E1-C1\"");
    }

    @Test
    void the_root_shows_every_phase_instead_of_a_checklist() throws Exception {
        Map<String, Object> values = panel(rootId);

        assertThat(PageWorld.render("issue-plan.vm", values)).contains("E1 summary", "E2 summary");
        assertThat(PageWorld.render("checklists.vm", values))
                .contains("E2 summary")
                .doesNotContain("data-check=");
    }

    @Test
    void somebody_who_may_not_browse_the_project_learns_nothing_of_the_plan() throws Exception {
        world.as("key-outsider");

        assertThat(PageWorld.render("issue-plan.vm", panel(rootId + 1))).doesNotContain("Recommender");
        assertThat(PageWorld.render("checklists.vm", panel(rootId + 1))).isBlank();
    }

    @Test
    void the_profile_has_all_ten_sections_and_is_folded_at_first() throws Exception {
        Catalog catalog = new YamlCatalog(kept());
        Map<String, Object> values = new ProfilePanel(
                        world.frame(), new ShowProfile(catalog, new InMemoryCorrections()))
                .getContextMap(Map.of());

        assertThat(PageWorld.render("profile.vm", values))
                .contains("<details class=\"ai-confluence-panel\">", "What they do", "Verdict", "Roadmap")
                .contains("rel=\"noopener noreferrer\"")
                .containsPattern("(?s)<h3 id=\"ai-profile-duties\">.*<h3 id=\"ai-profile-verdict\">");
    }

    private static TemplateTexts kept() {
        return id -> Optional.empty();
    }

    private Map<String, Object> panel(long issueId) {
        return new PlanPanel(world.frame(), world.showIssuePanel()).getContextMap(world.issuePage(issueId));
    }
}
