package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.Test;

/** What pre-flight finds beyond the user's rights. */
final class CheckReadinessTest {

    private static final FieldRef COST = new FieldRef("customfield_7", "Cost centre");

    private final MakingWorld world = new MakingWorld();

    @Test
    void finds_nothing_in_a_project_that_is_ready() {
        assertThat(world.findings(aRequest())).isEmpty();
    }

    @Test
    void makes_nothing_and_hands_nothing_to_the_workers() {
        world.findings(aRequest());

        assertThat(world.tracker.all()).isEmpty();
        assertThat(world.plans.ofProject(MakingWorld.SHOP)).isEmpty();
        assertThat(world.queue.planIds()).isEmpty();
    }

    @Test
    void a_request_that_cannot_be_understood_is_refused() {
        assertThat(MakingWorld.refusalOf(world.checkReadiness.check(
                                MakingWorld.ADA, aRequest().name("").build()))
                        .code())
                .isEqualTo("text-missing");
    }

    @Test
    void a_project_without_epics_is_not_ready() {
        world.projects.types(new IssueTypeRef("10002", "Task", false));

        assertThat(world.findings(aRequest())).containsExactly("BLOCKING types.phase: no-epic-type");
    }

    @Test
    void a_project_with_nothing_but_epics_is_not_ready() {
        world.projects.types(new IssueTypeRef("10000", "Epic", true));

        assertThat(world.findings(aRequest())).containsExactly("BLOCKING types.item: no-standard-type");
    }

    @Test
    void a_required_field_without_value_is_found_once_and_named() {
        world.projects.required(COST);

        Finding finding = findings(aRequest()).get(0);

        assertThat(world.findings(aRequest())).containsExactly("BLOCKING fields.customfield_7: field-required");
        assertThat(finding.args()).containsExactly("Cost centre", "customfield_7");
    }

    @Test
    void a_blank_value_is_no_value() {
        world.projects.required(COST);

        assertThat(world.findings(aRequest().field("customfield_7", " ")))
                .containsExactly("BLOCKING fields.customfield_7: field-required");
    }

    @Test
    void a_required_field_with_a_value_is_fine() {
        world.projects.required(COST);

        assertThat(world.findings(aRequest().field("customfield_7", "4711"))).isEmpty();
    }

    @Test
    void what_jira_objects_to_is_told_in_its_words_for_each_kind_of_node() {
        world.tracker.objectWith("Component is required.");

        assertThat(world.findings(aRequest()))
                .containsExactly(
                        "BLOCKING nodes.ROOT: jira-objects",
                        "BLOCKING nodes.E1: jira-objects",
                        "BLOCKING nodes.E1.1: jira-objects");
        assertThat(findings(aRequest()).get(0).args()).containsExactly("ROOT", "Component is required.");
    }

    @Test
    void jira_is_asked_once_for_each_kind_of_node_however_many_there_are() {
        world.findings(aRequest());

        assertThat(world.wire.count("IssueTracker.objections")).isEqualTo(3);
        assertThat(world.wire.count("Projects.requiredFields")).isEqualTo(3);
    }

    @Test
    void jira_is_asked_once_for_kinds_of_one_type_and_the_same_fields() {
        world.tracker.objectWith("Component is required.");

        assertThat(world.findings(aRequest().mapped("root", "10001").mapped("item", "10001")))
                .containsExactly("BLOCKING nodes.ROOT: jira-objects", "BLOCKING nodes.E1: jira-objects");
        assertThat(world.wire.count("IssueTracker.objections")).isEqualTo(2);
    }

    @Test
    void an_epic_is_not_taken_for_an_item_of_its_type_because_it_has_a_name() {
        world.findings(aRequest().mapped("phase", "10001").mapped("item", "10001"));

        assertThat(world.wire.count("IssueTracker.objections")).isEqualTo(3);
    }

    @Test
    void jira_is_not_asked_for_kinds_that_the_plan_does_not_have() {
        world.findings(aRequest().epicsOnly());

        assertThat(world.wire.count("IssueTracker.objections")).isEqualTo(2);
    }

    @Test
    void jira_is_not_asked_while_a_right_or_a_field_is_missing() {
        world.projects.required(COST);
        world.findings(aRequest());
        world.projects.required();
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.SCHEDULE);
        world.findings(aRequest());

        assertThat(world.wire.count("IssueTracker.objections")).isZero();
    }

    @Test
    void another_plan_from_the_same_template_is_a_warning() {
        world.create(aRequest().name("First"));

        Finding finding = findings(aRequest()).get(0);

        assertThat(world.findings(aRequest())).containsExactly("WARNING template: plan-exists");
        assertThat(finding.args()).containsExactly("First", "1");
        assertThat(finding.stops()).isFalse();
    }

    @Test
    void a_plan_from_another_template_or_a_removed_one_is_no_twin() {
        world.create(aRequest().template("solo"));
        long removed = MakingWorld.valueOf(world.create(aRequest()));
        world.plans.changeState(removed, PlanState.REMOVED, "");

        assertThat(world.findings(aRequest())).isEmpty();
    }

    @Test
    void a_plan_of_more_issues_than_settled_is_refused_with_both_numbers() {
        world.settings.changeAdmission(new Admission(Set.of(), Set.of(), new Limits(2, 1)));

        assertThat(world.findings(aRequest())).containsExactly("BLOCKING nodes: too-many-nodes");
        assertThat(findings(aRequest()).get(0).args())
                .containsExactly(String.valueOf(TemplateBuilder.smallTemplate().issueCount()), "2");
        assertThat(world.create(aRequest())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_plan_of_just_the_settled_size_is_made() {
        int nodes = TemplateBuilder.smallTemplate().issueCount();
        world.settings.changeAdmission(new Admission(Set.of(), Set.of(), new Limits(nodes, 1)));

        assertThat(world.findings(aRequest())).isEmpty();
    }

    @Test
    void mails_of_jira_are_foretold_by_number_of_people_and_issues() {
        String issues = String.valueOf(TemplateBuilder.smallTemplate().issueCount());
        world.mails.tellOfNewIssues(3, false);

        Finding finding = findings(aRequest()).get(0);

        assertThat(finding.code()).isEqualTo("mails-expected");
        assertThat(finding.args()).containsExactly(String.valueOf(3 * Integer.parseInt(issues)), issues, "3");
        assertThat(finding.stops()).isFalse();
    }

    @Test
    void mails_whose_readers_depend_on_the_issue_are_not_counted_but_named() {
        world.mails.tellOfNewIssues(0, true);
        assertThat(world.findings(aRequest())).containsExactly("WARNING : mails-possible");

        world.mails.tellOfNewIssues(2, true);
        assertThat(world.findings(aRequest())).containsExactly("WARNING : mails-and-more");
    }

    @Test
    void what_blocks_comes_before_what_warns() {
        world.create(aRequest());
        world.tracker.objectWith("No.");

        assertThat(world.findings(aRequest().epicsOnly()))
                .containsExactly(
                        "BLOCKING nodes.ROOT: jira-objects",
                        "BLOCKING nodes.E1: jira-objects",
                        "WARNING template: plan-exists");
    }

    private List<Finding> findings(RequestBuilder request) {
        return MakingWorld.valueOf(world.checkReadiness.check(MakingWorld.ADA, request.build()));
    }
}
