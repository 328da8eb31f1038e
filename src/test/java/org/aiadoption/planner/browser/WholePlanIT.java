package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What people do with a plan that is whole, by the keyboard alone: take it back, mend it, add to it. */
class WholePlanIT {

    private static final String FIRST_PHASE = "Goal and data: where recommendations help, and what they may learn from";
    private static final String SECOND_PHASE = "Prototype and comparison: bestsellers first, then the model";
    private static final String THIRD_PHASE = "Test infrastructure: serve quickly, fall back safely, watch";
    private static final String FOURTH_PHASE = "Trial and decision: explain, try, measure, decide";

    private final Session owner = Session.of("owner", RunningHost.get().baseUrl());

    @Test
    void a_plan_is_taken_back_only_after_it_was_shown_what_would_go_and_what_would_stay() {
        try (owner) {
            String name = "Taken back in the browser";
            PlanPage plan = made(name);
            String used = plan.firstIssue();
            IssuePage.ofKey(owner, used).comment("I have begun with it.");

            plan = PlansPage.of(owner, "SHOP").open(name).made();
            assertThat(plan.foretellTakingBack()).isEqualTo("Would be deleted: 10. Would stay: 3.");
            assertThat(plan.staying())
                    .anySatisfy(line -> assertThat(line).startsWith(used).endsWith("\u2013 it has comments"))
                    .anySatisfy(line -> assertThat(line).contains(FIRST_PHASE, "issues below it stay"));
            assertThat(plan.items()).isEqualTo(10);
            owner.picture("10-taking-back-foretold");

            plan.takeBack();
            owner.read(".ai-plan-problem", "taken back in part");
            assertThat(plan.made().phases()).isEqualTo(1);
            assertThat(plan.items()).isEqualTo(1);
            assertThat(plan.problems())
                    .contains("Left in place because it has comments.")
                    .filteredOn("Left in place because issues below it stay."::equals)
                    .as("at the phase, and at the plan's own issue")
                    .hasSize(2);
            owner.picture("11-taken-back-in-part");

            plan.foretellTakingBack();
            owner.useBefore("radio", "Keep them in the plan; the plan stays for their sake");
            owner.press(Keys.ARROW_DOWN, "[value=release]");
            owner.use("button", "Delete the issues");
            assertThat(new PlansPage(owner).names()).doesNotContain(name);
            owner.picture("12-plan-gone");
            assertThat(IssuePage.ofKey(owner, used).isOfAPlan()).isFalse();
        }
    }

    @Test
    void a_plan_is_deleted_when_it_was_said_what_that_comes_to_and_its_issues_stay() {
        try (owner) {
            String name = "Deleted in the browser";
            PlanPage plan = made(name);
            String issue = plan.firstIssue();
            assertThat(plan.foretellDeletion()).contains("ordinary issues: 13.", "will see any more: 0.");
            owner.picture("17-deletion-foretold", ".ai-deletion");
            owner.press(Keys.ESCAPE, ".ai-deletion [data-act=look]");

            owner.use("button", "Show what it comes to");
            owner.waitForFocus(".ai-deletion [data-act=leave]");
            owner.useBefore("button", "Delete the plan");
            assertThat(new PlansPage(owner).names()).doesNotContain(name);
            assertThat(owner.see("#aui-flag-container").getText()).contains("The plan is deleted.");
            assertThat(IssuePage.ofKey(owner, issue).isOfAPlan()).isFalse();
        }
    }

    @Test
    void an_issue_that_lost_its_epic_is_found_first_and_mended_when_asked() {
        try (owner) {
            String name = "Mended in the browser";
            String lost = made(name).firstIssue();
            IssuePage.ofKey(owner, lost).takeOutOfItsEpic();

            PlanPage plan = PlansPage.of(owner, "SHOP").open(name).made();
            assertThat(plan.compare()).isEqualTo("Differences: 1. The planner can mend some of them.");
            assertThat(plan.differences()).singleElement().asString().startsWith(lost);
            owner.picture("13-difference-found");

            plan.repair().made();
            assertThat(plan.compare()).isEqualTo("Everything is as the plan says.");
            owner.picture("14-mended");
            assertThat(IssuePage.ofKey(owner, lost).epic()).isEqualTo(FIRST_PHASE);
        }
    }

    @Test
    void a_phase_that_was_left_out_is_added_and_an_epic_at_hand_takes_the_place_of_another() {
        try (owner) {
            String name = "Grown in the browser";
            made(name);
            String epic = IssuePage.newEpic(owner, "Web shop (SHOP)", "A trial of the other team");

            PlanPage plan = PlansPage.of(owner, "SHOP").open(name).made();
            assertThat(plan.lookWhatIsMissing())
                    .contains(THIRD_PHASE, FOURTH_PHASE)
                    .doesNotContain(SECOND_PHASE);
            plan.tickMissing(THIRD_PHASE).takeInstead(FOURTH_PHASE, epic);
            owner.picture("15-to-be-added", "ai-plan-additions tr.ai-node-phase");

            plan.add().made();
            assertThat(plan.phases()).isEqualTo(4);
            assertThat(plan.items()).isEqualTo(15);
            assertThat(plan.firstLines()).anyMatch(line -> line.startsWith(epic));
            owner.picture("16-added", ".ai-phase");
            assertThat(IssuePage.ofKey(owner, epic).planPanel()).contains(name);
        }
    }

    /** A plan of two phases with five items each; the others were left out. */
    private PlanPage made(String name) {
        return PlansPage.of(owner, "SHOP")
                .create()
                .template("ecommerce-recommender")
                .name(name)
                .preview()
                .leaveOut("E3", "Issues to be made: 19.")
                .leaveOut("E4", "Issues to be made: 13.")
                .create()
                .made();
    }
}
