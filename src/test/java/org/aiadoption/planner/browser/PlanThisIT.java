package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aiadoption.host.EmbeddedHost;
import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an issue that somebody made in Jira's own dialog to its plan. */
class PlanThisIT {

    private static final String TYPE = "AI implementation plan";
    private static final String SUMMARY = "Let AI answer the first question of each customer";

    @Test
    void an_issue_of_the_type_of_plans_becomes_the_root_of_one_plan_and_of_no_second(@TempDir Path home) {
        try (EmbeddedHost host = EmbeddedHost.start(RunningHost.options(home))) {
            try (Session admin = Session.of("admin", host.baseUrl())) {
                AdministrationPage.open(admin).setUpEverywhere();
            }
            try (Session owner = Session.of("owner", host.baseUrl())) {
                String key = IssuePage.newIssue(owner, "Web shop (SHOP)", TYPE, SUMMARY);
                owner.picture("18-plan-this");
                String place = planned(owner, key);

                owner.open(place).see("#ai-next:enabled");
                assertThat(new CreatePlanForm(owner).aboutTheIssue()).isEqualTo(key + " belongs to a plan already.");
            }
        }
    }

    /** Answers where the form for this issue is. */
    private static String planned(Session owner, String key) {
        CreatePlanForm form = new IssuePage(owner).planThis();
        String place = owner.place();
        PlanPage plan = form.preview().create().made();
        assertThat(plan.phases()).isEqualTo(5);
        assertThat(plan.items()).isEqualTo(39);

        IssuePage issue = IssuePage.ofKey(owner, key);
        assertThat(issue.planPanel()).contains(SUMMARY, "Whole plan: 0%");
        assertThat(issue.offersToPlanThis()).isFalse();
        return place;
    }
}
