package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aiadoption.host.EmbeddedHost;
import org.aiadoption.planner.support.RunningHost;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and every step, in English and in Russian, light and dark: it works, can be read, and axe-core finds nothing. */
class EachLookIT {

    private static final Look NARROW_LOOK = new Look("ru", "light");

    @TempDir
    static Path home;

    private static EmbeddedHost host;

    private final SoftAssertions faults = new SoftAssertions();

    @BeforeAll
    static void start() {
        host = EmbeddedHost.start(RunningHost.options(home));
    }

    /** One page's faults must not hide another's. */
    @AfterEach
    void tell() {
        faults.assertAll();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** {@link JourneyIT} goes it in English and light. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en, dark", "ru, light", "ru, dark"})
    void the_owners_way(String language, String theme) {
        Look look = new Look(language, theme);
        try (Session owner = Session.of("owner", host.baseUrl())) {
            look.wornBy(owner);
            PlansPage plans = PlansPage.of(owner, "SHOP");
            sound(owner, look, "1-plans");
            PlanPage plan = made(plans.create(), look);
            assertThat(plan.phases()).isEqualTo(5);
            sound(owner, look, "8-plan");

            IssuePage epic = plan.openFirstEpic();
            assertThat(epic.tick(1, "Olga Owner")).isNotBlank();
            assertThat(epic.profile()).isNotBlank();
            soundPart(owner, look, "9-epic", ".ai-panel");
        }
    }

    private PlanPage made(CreatePlanForm form, Look look) {
        Session owner = form.session();
        sound(owner, look, "2-template");
        form.name(look + " 7").goal(look.text("create.goalHelp"));
        sound(owner, look, "3-plan");
        form.person("data", "Max", "Max Member");
        sound(owner, look, "4-people");
        assertThat(form.preview().summary()).contains("45");
        sound(owner, look, "5-preview");
        assertThat(form.change("E1.1", "X 9", "2031-03-14")).isNotBlank();
        assertThat(form.check()).contains(look.text("create.checkTitle"));
        sound(owner, look, "6-check");
        PlanPage plan = form.create();
        owner.see("ai-plan-progress, .ai-overall");
        owner.picture("look-" + look + "-7-making");
        return plan.made();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en, dark", "ru, light"})
    void the_pages_for_readers_and_administrators(String language, String theme) {
        Look look = new Look(language, theme);
        try (Session admin = Session.of("admin", host.baseUrl())) {
            look.wornBy(admin);
            for (String page : new String[] {"profile", "sources", "admin", "corrections"}) {
                admin.open("/plugins/servlet/ai-adoption/" + page);
                AdministrationPage.confirm(admin);
                sound(admin, look, page);
            }
        }
    }

    @Test
    void a_theme_that_follows_the_system_changes_with_it() {
        try (Session owner = Session.of("owner", host.baseUrl())) {
            Look.followSystem(owner);
            for (String scheme : new String[] {"dark", "light"}) {
                owner.prefer(scheme);
                PlansPage.of(owner, "SHOP");
                owner.see("html[data-color-mode='" + scheme + "'] .ai-page");
                faults.assertThat(Colours.unreadable(owner, ".ai-page"))
                        .as(scheme)
                        .isEmpty();
                owner.picture("look-system-" + scheme);
            }
        }
    }

    private void sound(Session session, Look look, String name) {
        soundPart(session, look, name, ".ai-page");
    }

    private void soundPart(Session session, Look look, String name, String css) {
        new Scrutiny(faults).of(session, look, name, css);
        if (look.equals(NARROW_LOOK)) {
            fitting(session, look, name, css);
        }
    }

    /** Words are longest in Russian; the colours have nothing to do with it. */
    private void fitting(Session session, Look look, String name, String css) {
        session.narrow(Widths.NARROWEST);
        faults.assertThat(Widths.outside(session, css)).as(name).isEmpty();
        session.picture("look-" + look + "-" + name + "-narrow");
        session.widen();
        session.medium("print");
        session.ask("window.dispatchEvent(new Event('beforeprint'))");
        faults.assertThat(folded(session)).as(name + " on paper").isEqualTo(0L);
        session.picture("look-" + look + "-" + name + "-print");
        session.ask("window.dispatchEvent(new Event('afterprint'))");
        session.medium("");
    }

    private static @Nullable Object folded(Session session) {
        return session.ask("return document.querySelectorAll('.ai-phase:not([open])').length");
    }
}
