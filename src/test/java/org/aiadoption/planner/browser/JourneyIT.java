package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aiadoption.host.EmbeddedHost;
import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the log-in to a plan, its board and its checklists. The host is this test's own: its list of plans is empty. */
class JourneyIT {

    private static final String NAME = "Recommendations for the shop";

    @Test
    void an_owner_makes_a_plan_and_others_see_what_they_may(@TempDir Path home) {
        try (EmbeddedHost host = EmbeddedHost.start(RunningHost.options(home))) {
            String epic = ownersWay(host.baseUrl());
            membersWay(host.baseUrl(), epic);
            viewersWay(host.baseUrl(), epic);
        }
    }

    /** Answers where the first epic is. */
    private static String ownersWay(String baseUrl) {
        try (Session owner = Session.of("owner", baseUrl)) {
            PlansPage plans = PlansPage.of(owner, "SHOP");
            assertThat(plans.emptyState()).isEqualTo("No AI plan in this project yet");
            owner.picture("1-empty-list");

            PlanPage plan = made(owner, plans);
            assertThat(plan.flag()).contains("The plan is made", "SHOP-9", "Next:");
            assertThat(plan.state()).isEqualToIgnoringCase("Active");
            assertThat(plan.phases()).isEqualTo(5);
            assertThat(plan.items()).isEqualTo(38);
            assertThat(plan.next()).contains("SHOP-", "due");
            owner.picture("4-plan");

            BoardPage board = plan.createBoard();
            assertThat(board.cards()).isEqualTo(5);
            assertThat(board.colours()).isEqualTo(5);
            owner.picture("5-board");
            assertThat(board.detailOfFirst()).contains(NAME, "Checks: 0 of");
            owner.picture("5-board-detail");
            assertThat(board.moveFirstByKeyboard("In Progress")).endsWith("In Progress.");
            assertThat(board.cards()).isEqualTo(5);

            IssuePage epic = board.openFirst();
            assertThat(epic.planPanel()).contains(NAME, "Checks: 0 of");
            assertThat(epic.tick(1, "Olga Owner")).contains("Ticked by");
            owner.picture("6-epic");
            assertThat(epic.profile()).contains("What they do", "Verdict");
            return owner.place();
        }
    }

    private static PlanPage made(Session owner, PlansPage plans) {
        CreatePlanForm form = plans.create()
                .name(NAME)
                .goal("More purchases that start from a recommendation")
                .person("data", "Max", "Max Member")
                .preview();
        assertThat(form.summary()).contains("45");
        form.leaveOut("E1.4", "44");
        owner.picture("2-preview");
        PlanPage plan = form.create();
        owner.see("ai-plan-progress, .ai-overall");
        owner.picture("3-making");
        return plan.made();
    }

    private static void membersWay(String baseUrl, String epicPath) {
        try (Session member = Session.of("member", baseUrl)) {
            IssuePage epic = IssuePage.open(member, epicPath);
            assertThat(epic.answer(1, "Olga Owner")).contains("Ticked by");
            assertThat(epic.tick(2, "Max Member")).contains("Ticked by");
            assertThat(PlansPage.of(member, "SHOP").open(NAME).made().offersABoard())
                    .isFalse();
            member.picture("7-member");
        }
    }

    private static void viewersWay(String baseUrl, String epicPath) {
        try (Session viewer = Session.of("viewer", baseUrl)) {
            IssuePage epic = IssuePage.open(viewer, epicPath);
            assertThat(epic.offersToTick()).isFalse();
            assertThat(epic.answer(2, "Max Member")).contains("Ticked by");
            viewer.picture("8-viewer");
            assertThat(PlansPage.of(viewer, "SHOP").offersToCreate()).isFalse();
            assertThat(viewer.lacks("#create-ai-plan-link")).isTrue();
        }
    }
}
