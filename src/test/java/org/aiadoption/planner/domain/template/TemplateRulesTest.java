package org.aiadoption.planner.domain.template;

import static org.aiadoption.planner.support.PhaseBuilder.aPhase;
import static org.aiadoption.planner.support.TemplateBuilder.aTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.support.PhaseBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    @Test
    void finds_nothing_wrong_with_a_sound_template() {
        assertThat(TemplateRules.defectsOf(TemplateBuilder.smallTemplate())).isEmpty();
    }

    @Test
    void a_template_needs_a_phase() {
        assertDefect(aTemplate(), "phases: a template needs at least one phase");
    }

    @Test
    void a_template_has_at_most_a_thousand_nodes() {
        PhaseBuilder phase = aPhase("E1");
        for (int i = 1; i <= 999; i++) {
            phase.item("E1." + i, 1);
        }

        assertDefect(aTemplate().phase(phase), "1001 issues");
    }

    @Test
    void a_key_is_used_once_among_nodes_checks_and_risks() {
        assertDefect(aTemplate().phase(aPhase("E1").item("E1", 1)), "E1: the key is used twice");
        assertDefect(aTemplate().risk("E1").phase(aPhase("E1")), "E1: the key is used twice");
        assertDefect(aTemplate().phase(aPhase("E1").check("E1", true, null)), "E1: the key is used twice");
    }

    @Test
    void the_key_of_the_root_is_taken() {
        assertDefect(aTemplate().phase(aPhase("ROOT")), "ROOT: the key is used twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e1", "1", "", "E 1", "E:1", "E1~", "Ё1"})
    void a_key_is_a_plain_word(String key) {
        assertDefect(aTemplate().phase(aPhase(key)), key + ": a key starts with a capital");
    }

    @Test
    void a_key_is_short() {
        assertDefect(aTemplate().phase(aPhase("E".repeat(41))), "has up to 40 letters");
    }

    @Test
    void a_phase_waits_for_earlier_ones_only() {
        assertDefect(
                aTemplate().phase(aPhase("E1").after("E2")).phase(aPhase("E2")), "E1.after: E2 is no earlier phase");
        assertDefect(aTemplate().phase(aPhase("E1").after("E1")), "E1.after: E1 is no earlier phase");
    }

    @Test
    void the_description_of_a_phase_opens_with_its_step() {
        assertDefect(
                aTemplate().phase(aPhase("E1").description("Something else")),
                "E1.description.en: open it with the step it stands for");
    }

    @Test
    void a_summary_is_neither_empty_nor_too_long() {
        assertDefect(aTemplate().phase(aPhase("E1").summary("x".repeat(256))), "E1.summary: give 1 to 255");
        assertDefect(aTemplate().phase(aPhase("E1").item("E1.1", "x".repeat(256), 1)), "E1.1.summary: give 1 to 255");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 251})
    void an_item_takes_between_a_day_and_a_year(int days) {
        assertDefect(aTemplate().phase(aPhase("E1").item("E1.1", days)), "E1.1.days: " + days);
    }

    @Test
    void an_item_names_a_role_of_the_template() {
        assertDefect(
                aTemplate()
                        .roles(Role.SPONSOR)
                        .phase(aPhase("E1").role(Role.DATA).item("E1.1", 1)),
                "E1.1.role: data is not among the template's roles");
    }

    @Test
    void an_item_waits_for_items_of_its_own_or_an_earlier_phase() {
        assertDefect(aTemplate().phase(aPhase("E1").item("E1.1", 1, "E9.9")), "E1.1.after: E9.9 is no item");
        assertDefect(aTemplate().phase(aPhase("E1").item("E1.1", 1, "E1.1")), "E1.1.after: E1.1 is no item");
        assertDefect(
                aTemplate()
                        .phase(aPhase("E1").item("E1.1", 1, "E2.1"))
                        .phase(aPhase("E2").item("E2.1", 1)),
                "E1.1.after: E2.1 is no item");
    }

    @Test
    void items_do_not_wait_for_each_other_in_a_circle() {
        assertDefect(
                aTemplate()
                        .phase(aPhase("E1")
                                .item("E1.1", 1)
                                .item("E1.2", 1, "E1.3")
                                .item("E1.3", 1, "E1.2")),
                "E1.items: some wait for each other in a circle");
    }

    @Test
    void a_check_watches_a_risk_of_the_template() {
        assertDefect(
                aTemplate().phase(aPhase("E1").check("E1-C1", true, "R9")),
                "E1-C1.risk: R9 is not among the template's risks");
    }

    private static void assertDefect(TemplateBuilder template, String defect) {
        assertThat(TemplateRules.defectsOf(template.build())).anyMatch(found -> found.contains(defect));
    }
}
