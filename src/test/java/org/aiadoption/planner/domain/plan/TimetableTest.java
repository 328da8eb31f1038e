package org.aiadoption.planner.domain.plan;

import static org.aiadoption.planner.support.PhaseBuilder.aPhase;
import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.aiadoption.planner.support.TemplateBuilder.aTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aiadoption.planner.domain.template.Template;
import org.junit.jupiter.api.Test;

/** All plans begin on Monday, 2 March 2026. */
class TimetableTest {

    @Test
    void items_follow_each_other_and_phases_hold_their_items() {
        Outline outline = aPlan().outline();

        assertThat(span(outline, "E1.1")).isEqualTo(march(2, 3));
        assertThat(span(outline, "E1.2")).isEqualTo(march(4, 6));
        assertThat(span(outline, "E1")).isEqualTo(march(2, 6));
        assertThat(span(outline, "E2.1")).isEqualTo(march(9, 9));
        assertThat(span(outline, "E2.2")).isEqualTo(march(9, 9));
        assertThat(span(outline, "ROOT")).isEqualTo(march(2, 9));
    }

    @Test
    void a_plan_that_starts_on_a_weekend_begins_on_monday() {
        Outline outline = aPlan().starting(LocalDate.of(2026, 2, 28)).outline();

        assertThat(span(outline, "E1.1")).isEqualTo(march(2, 3));
    }

    @Test
    void phases_that_wait_for_the_same_one_run_side_by_side() {
        Template template = aTemplate()
                .phase(aPhase("E1").item("E1.1", 5))
                .phase(aPhase("E2").after("E1").item("E2.1", 2))
                .phase(aPhase("E3").after("E1").item("E3.1", 4))
                .phase(aPhase("E4").after("E2", "E3").item("E4.1", 1))
                .build();
        Outline outline = aPlan().of(template).outline();

        assertThat(span(outline, "E2")).isEqualTo(march(9, 10));
        assertThat(span(outline, "E3")).isEqualTo(march(9, 12));
        assertThat(span(outline, "E4")).isEqualTo(march(13, 13));
    }

    @Test
    void an_item_may_wait_for_one_that_is_listed_later() {
        Template template = aTemplate()
                .phase(aPhase("E1").item("E1.1", 1, "E1.2").item("E1.2", 2))
                .build();
        Outline outline = aPlan().of(template).outline();

        assertThat(span(outline, "E1.2")).isEqualTo(march(2, 3));
        assertThat(span(outline, "E1.1")).isEqualTo(march(4, 4));
    }

    @Test
    void an_item_may_wait_for_one_of_an_earlier_phase_alone() {
        Template template = aTemplate()
                .phase(aPhase("E1").item("E1.1", 1).item("E1.2", 5))
                .phase(aPhase("E2").item("E2.1", 1, "E1.1").item("E2.2", 1))
                .build();
        Outline outline = aPlan().of(template).outline();

        assertThat(span(outline, "E2.1")).isEqualTo(march(3, 3));
        assertThat(span(outline, "E2.2")).isEqualTo(march(2, 2));
    }

    @Test
    void a_later_date_of_an_item_moves_what_waits_for_it() {
        Outline outline = aPlan().due("E1.1", LocalDate.of(2026, 3, 10)).outline();

        assertThat(span(outline, "E1.1")).isEqualTo(march(2, 10));
        assertThat(span(outline, "E1.2")).isEqualTo(march(11, 13));
        assertThat(span(outline, "E1")).isEqualTo(march(2, 13));
        assertThat(span(outline, "E2.1")).isEqualTo(march(16, 16));
    }

    @Test
    void an_earlier_date_of_an_item_moves_what_waits_for_it_too() {
        Outline outline = aPlan().due("E1.2", LocalDate.of(2026, 3, 4)).outline();

        assertThat(span(outline, "E1.2")).isEqualTo(march(4, 4));
        assertThat(span(outline, "E2.1")).isEqualTo(march(5, 5));
    }

    @Test
    void a_date_before_the_node_could_begin_brings_its_start_forward() {
        Outline outline = aPlan().due("E1.2", LocalDate.of(2026, 3, 3)).outline();

        assertThat(span(outline, "E1.2")).isEqualTo(march(3, 3));
    }

    @Test
    void a_date_of_a_phase_moves_the_phases_that_wait_for_it() {
        Outline outline = aPlan().due("E1", LocalDate.of(2026, 3, 20)).outline();

        assertThat(span(outline, "E1")).isEqualTo(march(2, 20));
        assertThat(span(outline, "E2")).isEqualTo(march(23, 23));
    }

    @Test
    void a_date_on_a_weekend_is_kept_and_what_follows_begins_on_monday() {
        Outline outline = aPlan().due("E1.2", LocalDate.of(2026, 3, 7)).outline();

        assertThat(span(outline, "E1.2").due()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(span(outline, "E2.1")).isEqualTo(march(9, 9));
    }

    @Test
    void an_excluded_item_takes_no_time() {
        Outline outline = aPlan().without("E1.1").outline();

        assertThat(span(outline, "E1.2")).isEqualTo(march(2, 4));
        assertThat(span(outline, "E2.1")).isEqualTo(march(5, 5));
    }

    @Test
    void what_waited_for_an_excluded_item_waits_for_its_predecessors() {
        Template template = aTemplate()
                .phase(aPhase("E1").item("E1.1", 2).item("E1.2", 5, "E1.1").item("E1.3", 1, "E1.2"))
                .build();
        Outline outline = aPlan().of(template).without("E1.2").outline();

        assertThat(span(outline, "E1.3")).isEqualTo(march(4, 4));
    }

    @Test
    void what_waited_for_an_excluded_phase_waits_for_its_predecessors() {
        Template template = aTemplate()
                .phase(aPhase("E1").item("E1.1", 2))
                .phase(aPhase("E2").after("E1").item("E2.1", 5))
                .phase(aPhase("E3").after("E2").item("E3.1", 1))
                .build();
        Outline outline = aPlan().of(template).without("E2").outline();

        assertThat(span(outline, "E3")).isEqualTo(march(4, 4));
    }

    @Test
    void a_phase_whose_items_are_all_excluded_stands_on_the_day_it_would_begin() {
        Outline outline = aPlan().without("E1.1").without("E1.2").outline();

        assertThat(span(outline, "E1")).isEqualTo(march(2, 2));
        assertThat(span(outline, "E2")).isEqualTo(march(2, 2));
    }

    private static Span march(int start, int due) {
        return new Span(LocalDate.of(2026, 3, start), LocalDate.of(2026, 3, due));
    }

    private static Span span(Outline outline, String key) {
        return outline.nodes().stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow()
                .span();
    }
}
