package org.aiadoption.planner.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private final PageWorld world = new PageWorld();

    @AfterEach
    void end_the_request() {
        ExecutingHttpRequest.clear();
    }

    @Test
    void a_plan_is_chosen_when_the_address_names_one() {
        Map<String, Object> withPlan = world.projectPage("17");

        assertThat(new PlanChosen().shouldDisplay(withPlan)).isTrue();
        assertThat(new PlanChosen().shouldDisplay(world.projectPage(null))).isFalse();
    }

    @Test
    void making_a_plan_is_offered_to_those_who_may() {
        assertThat(offered(PageWorld.OWNER)).isTrue();
        assertThat(offered(PageWorld.VIEWER)).isFalse();
        assertThat(offered("")).isFalse();
    }

    @Test
    void nothing_is_offered_in_a_project_that_was_switched_off() {
        world.settings.changeAdmission(new Admission(Set.of(), Set.of(1L), Limits.USUAL));

        assertThat(offered(PageWorld.OWNER)).isFalse();
        assertThat(new PlannerOpen(world.settings).shouldDisplay(world.projectPage(null)))
                .isFalse();
    }

    @Test
    void a_menu_item_on_an_issue_knows_the_project_of_its_link() {
        assertThat(new ProjectOfItem().getContextMap(world.projectPage(null))).containsEntry("aiPlanProject", "SHOP");
        assertThat(new ProjectOfItem().getContextMap(Map.of())).isEmpty();
    }

    private boolean offered(String user) {
        return new MayCreatePlan(world.checkRights(), new BundleReader(user, Locale.ENGLISH))
                .shouldDisplay(world.projectPage(null));
    }
}
