package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.aiadoption.host.EmbeddedHost;
import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever somebody types into a field is shown as text or refused beside the field. It runs nothing, loads nothing
 * from elsewhere, and takes nothing from the other fields.
 */
class HostileTextIT {

    /** Markup of pages, of templates and of Jira's wiki, formulas, and characters that hide or belong together. */
    private static final String HOSTILE = "=1+1 <img src=x onerror=window.hit=1> \"'><script>window.hit=1</script>"
            + " {{7*7}} ${7*7} $t.lead #foreach [~admin] !http://elsewhere.example/y.png! {panel}"
            + " a\u200Bb \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    /** What of it stays as it is, whatever is trimmed or put right. */
    private static final String SHOWN = "<img src=x onerror=window.hit=1>";

    private static final String HARM = """
            return [
                ...(window.hit ? ['a script ran'] : []),
                ...performance.getEntriesByType('resource').map(e => e.name)
                    .filter(name => !name.startsWith(location.origin) && !name.startsWith('data:')),
                ...[...document.images].map(i => i.getAttribute('src')).filter(s => s === 'x' || /elsewhere/.test(s || ''))
            ];
            """;

    private final Session owner = Session.of("owner", RunningHost.get().baseUrl());

    @Test
    void is_shown_as_text_on_every_page_of_a_plan() {
        try (owner) {
            CreatePlanForm form = PlansPage.of(owner, "SHOP").create().name("Hostile");
            for (String field : new String[] {"name", "goal", "metric", "baseline", "target"}) {
                owner.put("#ai-" + field, HOSTILE);
            }
            form.preview();
            harmless();
            assertThat(form.rename("E1", HOSTILE)).contains(SHOWN);
            form.epicsOnly("6");
            harmless();
            PlanPage plan = form.create().made();
            assertThat(owner.see("h1").getText()).contains(SHOWN);
            assertThat(owner.see(".ai-aim").getText()).contains(SHOWN, "{{7*7}}", "${7*7}", "$t.lead");
            harmless();

            String epic = plan.firstEpic();
            PlansPage.of(owner, "SHOP");
            assertThat(owner.see(".ai-plan-list, .ai-page").getText()).contains(SHOWN);
            harmless();
            IssuePage issue = IssuePage.ofKey(owner, epic);
            assertThat(issue.planPanel()).contains(SHOWN);
            assertThat(issue.notApplicable(1, HOSTILE)).contains(SHOWN);
            harmless();
            owner.open(owner.place()).see(".ai-checks");
            harmless();
        }
    }

    @Test
    void is_refused_beside_a_field_that_names_somebody_or_something() {
        try (owner) {
            CreatePlanForm form = PlansPage.of(owner, "SHOP").create().name("Names of people");
            assertThat(form.strangerAsIs("data", HOSTILE)).contains(SHOWN);
            assertThat(form.nameField()).isEqualTo("Names of people");
            harmless();
            form.strangerAsIs("data", "");
            form.preview();
            assertThat(form.refusalOf("E1.1", "assignee", HOSTILE)).contains(SHOWN);
            harmless();
            form.reset("E1.1");
            assertThat(form.refusalOf("E1.2", "due", "0001-01-01")).contains("plan starts");
            assertThat(form.reset("E1.2").summary()).contains("45");
        }
    }

    @Test
    void is_no_name_of_a_plan_when_it_is_empty_too_long_or_not_to_be_shown() {
        try (owner) {
            CreatePlanForm form = PlansPage.of(owner, "SHOP").create().goal("This stays");
            for (String name : List.of(
                    "   ",
                    "\u200B\u2060\uFEFF",
                    "x".repeat(300),
                    "\uD83D\uDE00".repeat(20_000),
                    "a\u0000b",
                    "turned \u202Earound")) {
                owner.put("#ai-name", name);
                assertThat(form.refusalOfName()).isNotBlank();
            }
            assertThat(owner.ask("return document.querySelector('#ai-goal').value"))
                    .isEqualTo("This stays");
            harmless();
        }
    }

    @Test
    void is_shown_as_text_where_a_plan_is_changed_and_added_to() {
        try (owner) {
            PlanPage plan = PlansPage.of(owner, "SHOP")
                    .create()
                    .name("To be changed")
                    .preview()
                    .leaveOut("E5", "37")
                    .epicsOnly("5")
                    .create()
                    .made();
            assertThat(plan.describe(HOSTILE)).contains(SHOWN);
            assertThat(owner.see(".ai-aim").getText()).contains(SHOWN);
            harmless();
            assertThat(plan.takeInsteadOfTheFirst(HOSTILE)).isNotBlank();
            harmless();
        }
    }

    @Test
    void is_shown_as_text_in_the_administration_and_where_its_texts_are_read(@TempDir Path home) {
        try (owner;
                EmbeddedHost host = EmbeddedHost.start(RunningHost.options(home));
                Session admin = Session.of("admin", host.baseUrl())) {
            AdministrationPage page = AdministrationPage.open(admin);
            assertThat(page.admitGroups(HOSTILE)).isNotBlank();
            harmless(admin);
            page.correctFirstPiece(HOSTILE);
            harmless(admin);
            admin.open("/plugins/servlet/ai-adoption/corrections").see("[data-piece]");
            harmless(admin);
            admin.open("/plugins/servlet/ai-adoption/profile");
            assertThat(admin.see(".ai-page").getText()).contains(SHOWN);
            harmless(admin);
        }
    }

    private void harmless() {
        harmless(owner);
    }

    private static void harmless(Session session) {
        assertThat((List<?>) session.ask(HARM)).isEmpty();
    }
}
