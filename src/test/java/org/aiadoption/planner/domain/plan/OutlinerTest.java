package org.aiadoption.planner.domain.plan;

import static org.aiadoption.planner.support.PhaseBuilder.aPhase;
import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.aiadoption.planner.support.TemplateBuilder.aTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;
import org.junit.jupiter.api.Test;

class OutlinerTest {

    @Test
    void lists_the_root_then_each_phase_followed_by_its_items() {
        assertThat(aPlan().outline().nodes())
                .extracting(PlannedNode::key)
                .containsExactly("ROOT", "E1", "E1.1", "E1.2", "E2", "E2.1", "E2.2");
    }

    @Test
    void gives_each_node_its_place() {
        Outline outline = aPlan().outline();

        assertThat(node(outline, "ROOT").place()).isEqualTo(Place.root());
        assertThat(node(outline, "E2").place()).isEqualTo(new Place("E2", NodeKind.PHASE, "ROOT"));
        assertThat(node(outline, "E2.1").place()).isEqualTo(new Place("E2.1", NodeKind.ITEM, "E2"));
    }

    @Test
    void writes_every_text_in_the_language_of_the_plan() {
        Outline outline = aPlan().in(Language.RUSSIAN).outline();

        assertThat(node(outline, "E1").text().epicName()).isEqualTo("ру E1 name");
        assertThat(node(outline, "E1.1").text().summary()).isEqualTo("ру E1.1 summary");
    }

    @Test
    void only_a_phase_has_an_epic_name() {
        Outline outline = aPlan().outline();

        assertThat(node(outline, "E1").text().epicName()).isEqualTo("E1 name");
        assertThat(node(outline, "ROOT").text().epicName()).isEmpty();
        assertThat(node(outline, "E1.1").text().epicName()).isEmpty();
    }

    @Test
    void the_name_is_plain_in_a_summary_and_inert_in_a_description() {
        Aim aim = new Aim("*Sell* [~admin]", "", "", "", null);
        Outline outline = aPlan().named("*Shop* {x}").aimingAt(aim).outline();

        assertThat(node(outline, "ROOT").text().summary()).isEqualTo("*Shop* {x}");
        assertThat(node(outline, "ROOT").text().description()).isEqualTo("Goal: \\*Sell\\* \\[\\~admin\\]");
    }

    @Test
    void an_item_goes_to_whom_its_role_is_given_and_else_to_nobody() {
        Template template = aTemplate()
                .phase(aPhase("E1")
                        .role(Role.DATA)
                        .item("E1.1", 1)
                        .role(Role.RISK)
                        .item("E1.2", 1))
                .build();
        Outline outline = aPlan().of(template).with(Role.DATA, "key-ada").outline();

        assertThat(node(outline, "E1.1").assignee()).isEqualTo("key-ada");
        assertThat(node(outline, "E1.2").assignee()).isNull();
        assertThat(node(outline, "E1").assignee()).isNull();
    }

    @Test
    void an_assignee_of_a_node_goes_before_the_role() {
        Outline outline = aPlan().with(Role.ENGINEERING, "key-ada")
                .changing("E1.1", new NodeChange(false, null, null, "key-bob"))
                .changing("E1.2", new NodeChange(false, null, null, ""))
                .changing("E1", new NodeChange(false, null, null, "key-eve"))
                .outline();

        assertThat(node(outline, "E1.1").assignee()).isEqualTo("key-bob");
        assertThat(node(outline, "E1.2").assignee()).isNull();
        assertThat(node(outline, "E1").assignee()).isEqualTo("key-eve");
        assertThat(node(outline, "E2.1").assignee()).isEqualTo("key-ada");
    }

    @Test
    void a_changed_summary_is_taken_as_it_was_typed() {
        Outline outline = aPlan().changing("E1.1", new NodeChange(false, "50% of %goal%", null, null))
                .outline();

        assertThat(node(outline, "E1.1").text().summary()).isEqualTo("50% of %goal%");
    }

    @Test
    void phases_alone_keep_the_dates_of_their_items() {
        Outline whole = aPlan().outline();
        Outline phases = aPlan().epicsOnly().outline();

        assertThat(phases.nodes()).extracting(PlannedNode::key).containsExactly("ROOT", "E1", "E2");
        assertThat(node(phases, "E2").span()).isEqualTo(node(whole, "E2").span());
    }

    @Test
    void an_excluded_phase_goes_with_everything_below_it() {
        assertThat(aPlan().without("E1").outline().nodes())
                .extracting(PlannedNode::key)
                .containsExactly("ROOT", "E2", "E2.1", "E2.2");
    }

    @Test
    void a_plan_without_any_phase_is_its_root_alone() {
        Outline outline = aPlan().without("E1")
                .without("E2")
                .starting(LocalDate.of(2026, 3, 7))
                .outline();

        assertThat(outline.nodes()).hasSize(1);
        assertThat(outline.span()).isEqualTo(new Span(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void the_same_brief_gives_the_same_outline() {
        assertThat(aPlan().outline()).isEqualTo(aPlan().outline());
    }

    private static PlannedNode node(Outline outline, String key) {
        return outline.nodes().stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
