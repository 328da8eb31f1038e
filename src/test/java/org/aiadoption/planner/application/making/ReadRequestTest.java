package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.PlanRequest.AimTexts;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project, template, terms and aim of a request. */
final class ReadRequestTest {

    private final MakingWorld world = new MakingWorld();

    @Test
    void an_ordinary_request_has_no_faults() {
        assertThat(world.faults(aRequest())).isEmpty();
    }

    @Test
    void a_request_needs_a_project() {
        assertThat(world.refusal(aRequest().project(" ")))
                .isEqualTo(Refusal.invalid("project", "text-missing", "project"));
    }

    @Test
    void an_unknown_project_is_not_found() {
        assertThat(world.refusal(aRequest().project("NONE"))).isEqualTo(Refusal.notFound("project-not-found", "NONE"));
    }

    @Test
    void a_project_that_the_user_may_not_browse_is_not_found_either() {
        Refusal refusal = MakingWorld.refusalOf(
                world.readRequest.read("key-outsider", aRequest().build()));

        assertThat(refusal).isEqualTo(Refusal.notFound("project-not-found", "SHOP"));
    }

    @Test
    void an_unknown_template_is_not_found() {
        assertThat(world.refusal(aRequest().template("none")))
                .isEqualTo(Refusal.notFound("template-not-found", "none"));
    }

    @Test
    void blanks_around_project_and_template_are_ignored() {
        assertThat(world.faults(aRequest().project(" SHOP ").template(" sample ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void a_plan_needs_a_name(String name) {
        assertThat(world.faults(aRequest().name(name))).containsExactly("name: text-missing");
    }

    @Test
    void a_name_of_255_characters_is_allowed_and_one_of_256_is_not() {
        assertThat(world.faults(aRequest().name("n".repeat(255)))).isEmpty();
        assertThat(world.faults(aRequest().name("n".repeat(256)))).containsExactly("name: text-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\u0000b", "a\u2028b", "a\u202eb", "a\u2066b", "a\ud83db", "a\u007fb"})
    void a_name_is_one_line_of_whole_characters_in_one_direction(String name) {
        assertThat(world.faults(aRequest().name(name))).containsExactly("name: text-not-one-line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83e\udd16 Robot",
                "<script>alert(1)</script>",
                "${7*7} #set($x=1)",
                "[~admin] {panel}",
                "עברית"
            })
    void a_name_may_have_any_other_character(String name) {
        assertThat(world.proposal(aRequest().name(name)).brief().terms().name()).isEqualTo(name);
    }

    @Test
    void a_name_loses_the_blanks_around_it() {
        assertThat(world.proposal(aRequest().name("  Bot ")).brief().terms().name())
                .isEqualTo("Bot");
    }

    @Test
    void a_plan_is_written_in_the_language_asked_for() {
        PlanProposal russian = world.proposal(aRequest().language("ru"));

        assertThat(russian.brief().terms().language()).isEqualTo(Language.RUSSIAN);
        assertThat(russian.outline().nodes().get(1).text().summary()).isEqualTo("ру E1 summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "EN", "en-GB"})
    void a_language_that_the_catalogue_does_not_speak_is_refused(String language) {
        assertThat(world.faults(aRequest().language(language))).containsExactly("language: language-unknown");
    }

    @Test
    void a_plan_begins_today_unless_told_otherwise() {
        assertThat(world.proposal(aRequest()).brief().terms().start()).isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23.11.2026", "2026-02-30", "tomorrow", "2026-13-01", "${now}"})
    void a_date_is_an_iso_date_that_exists(String date) {
        assertThat(world.faults(aRequest().start(date))).containsExactly("startDate: date-malformed");
        assertThat(world.faults(aRequest().readout(date))).containsExactly("readout: date-malformed");
    }

    @Test
    void a_malformed_date_is_repeated_in_part_only() {
        Refusal refusal = world.refusal(aRequest().start("x".repeat(500)));

        assertThat(refusal.args()).containsExactly("startDate", "x".repeat(40) + "…");
    }

    @Test
    void a_plan_may_begin_yesterday_for_those_to_whom_it_is_today() {
        assertThat(world.faults(aRequest().start("2026-11-22"))).isEmpty();
        assertThat(world.faults(aRequest().start("2026-11-21"))).containsExactly("startDate: date-in-the-past");
    }

    @Test
    void a_plan_begins_within_ten_years() {
        assertThat(world.faults(aRequest().start("2036-11-23"))).isEmpty();
        assertThat(world.faults(aRequest().start("2036-11-24"))).containsExactly("startDate: date-too-far");
        assertThat(world.faults(aRequest().start("9999-12-31"))).containsExactly("startDate: date-too-far");
    }

    @Test
    void the_readout_is_not_before_the_start_and_within_ten_years() {
        assertThat(world.faults(aRequest().readout("2026-11-23"))).isEmpty();
        assertThat(world.faults(aRequest().readout("2026-11-22"))).containsExactly("readout: date-before-start");
        assertThat(world.faults(aRequest().readout("2040-01-01"))).containsExactly("readout: date-too-far");
    }

    @Test
    void the_aim_is_kept_as_it_was_typed() {
        AimTexts aim = new AimTexts(" Fewer returns ", "rate", "9 %", "5 %", "2027-03-01");

        assertThat(world.proposal(aRequest().aim(aim)).brief().aim())
                .isEqualTo(new Aim("Fewer returns", "rate", "9 %", "5 %", LocalDate.of(2027, 3, 1)));
    }

    @Test
    void the_texts_of_the_aim_have_up_to_2000_printable_characters() {
        assertThat(world.faults(aRequest().goal("g".repeat(2_000)))).isEmpty();
        assertThat(world.faults(aRequest().goal("one\r\n\ttwo"))).isEmpty();
        assertThat(world.faults(aRequest().goal("g".repeat(2_001)))).containsExactly("goal: text-too-long");
        assertThat(world.faults(aRequest().goal("a\u0000b"))).containsExactly("goal: text-not-printable");
    }

    @Test
    void each_text_of_the_aim_is_looked_at() {
        AimTexts aim = new AimTexts("a\u0000", "a\u0000", "a\u0000", "a\u0000", "");

        assertThat(world.faults(aRequest().aim(aim)))
                .containsExactly(
                        "goal: text-not-printable",
                        "metric: text-not-printable",
                        "baseline: text-not-printable",
                        "target: text-not-printable");
    }

    @Test
    void all_faults_are_told_at_once_and_the_first_gives_the_code() {
        Refusal refusal =
                world.refusal(aRequest().name("").language("xx").start("?").role("cook", "ada"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.code()).isEqualTo("text-missing");
        assertThat(MakingWorld.lines(refusal))
                .containsExactly(
                        "name: text-missing",
                        "language: language-unknown",
                        "startDate: date-malformed",
                        "roles.cook: role-unknown");
    }
}
