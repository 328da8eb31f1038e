package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aiadoption.planner.support.Generation;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's way in Jira 9.12, whose AUI knows no design tokens: every colour is the style sheet's own fallback. */
class Jira9JourneyIT {

    @Test
    void the_pages_work_and_can_be_read_without_design_tokens(@TempDir Path home) throws IOException {
        try (HostProcess host = HostProcess.start(Generation.JIRA_9, home).awaitUp();
                Session owner = Session.of("owner", host.baseUrl())) {
            PlanPage plan = made(owner);
            assertThat(Colours.token(owner, "--ds-text")).isEmpty();
            assertReadable(owner, ".ai-page");
            assertThat(Colours.lost(owner, "backgroundColor", ".ai-card", ".ai-phase-number", ".ai-progress"))
                    .isEmpty();
            owner.picture("9-jira9-plan");

            IssuePage epic = plan.createBoard().openFirst();
            assertThat(epic.tick(1, "Olga Owner")).contains("Ticked by");
            assertThat(epic.profile()).contains("What they do", "Verdict");
            assertReadable(owner, ".ai-panel");
            assertThat(Colours.lost(owner, "borderTopColor", ".ai-confluence-panel"))
                    .isEmpty();
            assertThat(Colours.lost(owner, "backgroundColor", ".ai-confluence-title", ".ai-confluence-body"))
                    .isEmpty();
            owner.picture("9-jira9-epic");
        }
    }

    private static PlanPage made(Session owner) {
        CreatePlanForm form = PlansPage.of(owner, "SHOP")
                .create()
                .name("Under Jira 9")
                .goal("Fewer searches that find nothing")
                .preview();
        assertReadable(owner, ".ai-page");
        owner.picture("9-jira9-preview");
        return form.create().made();
    }

    private static void assertReadable(Session session, String css) {
        assertThat(Colours.shown(session, css)).isPositive();
        assertThat(Colours.unreadable(session, css)).isEmpty();
    }
}
