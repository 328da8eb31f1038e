package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.template.Role;
import org.junit.jupiter.api.Test;

/** People by role and changes of single nodes. */
final class ReadChangesTest {

    private final MakingWorld world = new MakingWorld();

    @Test
    void a_role_is_given_to_a_user_by_name_and_kept_by_key() {
        assertThat(world.proposal(aRequest().role("engineering", " bob "))
                        .brief()
                        .cast()
                        .people())
                .containsOnlyKeys(Role.ENGINEERING)
                .containsValue("key-bob");
    }

    @Test
    void the_items_of_a_role_are_given_to_its_person() {
        assertThat(world.node(aRequest().role("engineering", "bob"), "E1.1").assignee())
                .isEqualTo("key-bob");
    }

    @Test
    void a_role_left_empty_is_nobodys() {
        assertThat(world.node(aRequest().role("engineering", "  "), "E1.1").assignee())
                .isNull();
    }

    @Test
    void a_role_is_one_of_the_templates_roles() {
        assertThat(world.faults(aRequest().role("cook", "bob"))).containsExactly("roles.cook: role-unknown");
        assertThat(world.faults(aRequest().template("solo").role("sponsor", "bob")))
                .containsExactly("roles.sponsor: role-unknown");
    }

    @Test
    void a_role_is_played_by_a_user_who_exists_and_is_active() {
        assertThat(world.faults(aRequest().role("data", "nobody"))).containsExactly("roles.data: user-unknown");
        assertThat(world.faults(aRequest().role("data", "leaver"))).containsExactly("roles.data: user-inactive");
    }

    @Test
    void a_user_is_named_by_name_and_not_by_key() {
        assertThat(world.faults(aRequest().role("data", "key-bob"))).containsExactly("roles.data: user-unknown");
    }

    @Test
    void texts_mention_the_display_name_of_who_asks() {
        assertThat(world.proposal(aRequest()).brief().cast().ownerName()).isEqualTo("Display ada");
        assertThat(world.proposal(aRequest()).brief().cast().projectName()).isEqualTo("Project SHOP");
    }

    @Test
    void a_node_that_is_left_out_takes_what_is_below_along() {
        assertThat(keys(aRequest().without("E1").without("E2.1"))).containsExactly("ROOT", "E2", "E2.2");
    }

    @Test
    void epics_alone_are_root_and_phases() {
        assertThat(keys(aRequest().epicsOnly())).containsExactly("ROOT", "E1", "E2");
    }

    @Test
    void the_root_cannot_be_left_out() {
        assertThat(world.faults(aRequest().without("ROOT"))).containsExactly("nodes.ROOT: root-excluded");
    }

    @Test
    void only_nodes_of_the_template_can_be_changed() {
        assertThat(world.faults(aRequest().without("E9"))).containsExactly("nodes.E9: node-unknown");
        assertThat(world.faults(aRequest().without("E1-C1"))).containsExactly("nodes.E1-C1: node-unknown");
    }

    @Test
    void a_summary_can_be_changed() {
        assertThat(world.node(aRequest().summary("E1.2", " Better "), "E1.2")
                        .text()
                        .summary())
                .isEqualTo("Better");
    }

    @Test
    void a_changed_summary_keeps_to_the_rules_of_a_name() {
        assertThat(world.faults(aRequest().summary("E1", " "))).containsExactly("nodes.E1.summary: text-missing");
        assertThat(world.faults(aRequest().summary("E1", "s".repeat(256))))
                .containsExactly("nodes.E1.summary: text-too-long");
        assertThat(world.faults(aRequest().summary("E1", "a\nb")))
                .containsExactly("nodes.E1.summary: text-not-one-line");
    }

    @Test
    void a_due_date_can_be_moved() {
        assertThat(world.node(aRequest().due("E1.1", "2026-12-04"), "E1.1")
                        .span()
                        .due())
                .isEqualTo("2026-12-04");
    }

    @Test
    void a_moved_date_is_a_date_between_the_start_and_ten_years_from_now() {
        assertThat(world.faults(aRequest().due("E1", "soon"))).containsExactly("nodes.E1.due: date-malformed");
        assertThat(world.faults(aRequest().start("2026-12-01").due("E1", "2026-11-30")))
                .containsExactly("nodes.E1.due: date-before-start");
        assertThat(world.faults(aRequest().due("E1", "9999-12-31"))).containsExactly("nodes.E1.due: date-too-far");
    }

    @Test
    void a_single_node_can_be_given_to_somebody_else() {
        RequestBuilder request = aRequest().role("engineering", "bob").assignee("E1.1", "ada");

        assertThat(world.node(request, "E1.1").assignee()).isEqualTo("key-ada");
        assertThat(world.node(request, "E1.2").assignee()).isEqualTo("key-bob");
    }

    @Test
    void a_single_node_can_be_taken_from_its_role() {
        RequestBuilder request = aRequest().role("engineering", "bob").assignee("E1.1", " ");

        assertThat(world.node(request, "E1.1").assignee()).isBlank();
    }

    @Test
    void an_assignee_exists_and_is_active() {
        assertThat(world.faults(aRequest().assignee("E1.1", "nobody")))
                .containsExactly("nodes.E1.1.assignee: user-unknown");
        assertThat(world.faults(aRequest().assignee("E1.1", "leaver")))
                .containsExactly("nodes.E1.1.assignee: user-inactive");
    }

    private List<String> keys(RequestBuilder request) {
        return world.proposal(request).outline().nodes().stream()
                .map(PlannedNode::key)
                .toList();
    }
}
