package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aiadoption.host.EmbeddedHost;
import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the steps keep, show and refuse on the way to a plan. */
class WizardIT {

    @Test
    void nothing_is_lost_on_the_way_and_only_what_was_previewed_is_made(@TempDir Path home) {
        try (EmbeddedHost host = EmbeddedHost.start(RunningHost.options(home));
                Session owner = Session.of("owner", host.baseUrl())) {
            CreatePlanForm form = PlansPage.of(owner, "SHOP").create().name("First try");
            assertThat(form.stranger("data", "nobody.here")).contains("nobody.here");
            tailor(form);

            assertThat(form.back().back().nameField()).isEqualTo("First try");
            form.comeBack().preview();
            assertThat(form.nameField()).isEqualTo("First try");
            assertThat(form.partlyTicked("E1")).isTrue();
            assertThat(form.dates("E1.1")).contains("2031");
            form.leaveOut("E1", "45");
            assertThat(form.partlyTicked("E1")).isFalse();

            form.epicsOnly("6");
            assertThat(form.check()).contains("Issues to be made: 6");
            PlanPage plan = form.create().made();
            assertThat(plan.phases()).isEqualTo(5);
            assertThat(plan.items()).isZero();
            assertThat(plan.rename("Second try")).startsWith("Second try");
            assertThat(PlansPage.of(owner, "SHOP").create().offersDraft()).isFalse();
        }
    }

    @Test
    void what_stands_in_the_way_may_be_answered_by_a_choice_that_can_be_taken_back(@TempDir Path home) {
        try (EmbeddedHost host = EmbeddedHost.start(RunningHost.options(home));
                Session owner = Session.of("owner", host.baseUrl())) {
            CreatePlanForm form =
                    PlansPage.of(owner, "SHOP").create().name("With a choice").user("data", "viewer");
            assertThat(form.obstacle()).contains("Vera Viewer cannot be given work in project SHOP", "Instead: Leave");
            owner.picture("check-obstacle", ".ai-findings");

            assertThat(form.chooseFallback()).contains("Chosen: Leave");
            assertThat(form.comeBack().chosen()).contains("Chosen: Leave");
            assertThat(form.takeFallbackBack().obstacle()).doesNotContain("Chosen:");
            assertThat(form.chooseFallback()).contains("Chosen: Leave");
            owner.picture("check-chosen", ".ai-findings");
            assertThat(form.create().made().items()).isEqualTo(39);
        }
    }

    private static void tailor(CreatePlanForm form) {
        assertThat(form.preview().summary()).contains("45");
        form.leaveOut("E1.4", "44");
        assertThat(form.partlyTicked("E1")).isTrue();
        String after = form.dates("E1.2");
        assertThat(form.change("E1.1", "Talk to the buyers", "2031-03-14")).containsIgnoringCase("changed");
        assertThat(form.dates("E1.1")).contains("14 Mar 2031");
        assertThat(form.dates("E1.2")).isNotEqualTo(after);
        assertThat(form.summary()).contains("Dates moved");
    }
}
