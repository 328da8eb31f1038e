package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.junit.jupiter.api.Test;

/** What may be chosen instead of waiting until a finding is mended. Whoever chooses it has nothing left in the way. */
final class FallbackTest {

    private final MakingWorld world = new MakingWorld();

    @Test
    void who_may_not_link_may_go_without_links() {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.LINK);

        assertThat(fallback(aRequest())).isEqualTo(new Fallback("without-links", Map.of("types.link", "none")));
        assertThat(world.findings(aRequest().mapped("link", "none"))).isEmpty();
    }

    @Test
    void a_project_without_epics_may_have_phases_of_the_type_of_its_tasks() {
        world.projects.types(new IssueTypeRef("10002", "Task", false));

        assertThat(fallback(aRequest()))
                .isEqualTo(new Fallback("phases-of-other-type", Map.of("types.phase", "10002")));
        assertThat(world.findings(aRequest().mapped("phase", "10002"))).isEmpty();
    }

    @Test
    void phases_of_another_type_need_links_to_tie_the_tasks_to_them() {
        world.projects.types(new IssueTypeRef("10002", "Task", false));

        assertThat(findings(aRequest().mapped("link", "none")))
                .isNotEmpty()
                .allMatch(finding -> finding.fallback().isEmpty());
    }

    @Test
    void a_project_with_neither_epics_nor_tasks_has_no_way_out() {
        world.projects.types();

        assertThat(findings(aRequest())).allMatch(finding -> finding.fallback().isEmpty());
    }

    @Test
    void who_cannot_be_given_work_may_keep_the_role_while_the_issues_have_nobody() {
        world.permissions.notAssignable("key-bob");
        RequestBuilder request = aRequest().role("engineering", "bob");

        Fallback fallback = fallback(request);
        assertThat(fallback.code()).isEqualTo("unassigned");
        assertThat(fallback.choices()).isNotEmpty().allSatisfy((field, nobody) -> {
            assertThat(field).matches("nodes\\.E\\d\\.\\d\\.assignee");
            assertThat(nobody).isEmpty();
        });
        assertThat(world.findings(choose(request, fallback))).isEmpty();
    }

    @Test
    void who_may_not_assign_may_leave_it_to_jira() {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.ASSIGN);
        RequestBuilder request = aRequest().role("engineering", "bob");

        Fallback fallback = fallback(request);
        assertThat(fallback.code()).isEqualTo("assigned-by-jira");
        assertThat(world.findings(choose(request, fallback))).isEmpty();
    }

    @Test
    void too_large_a_plan_may_be_made_of_epics_only_if_that_is_small_enough() {
        world.settings.changeAdmission(new Admission(Set.of(), Set.of(), new Limits(3, 1)));
        assertThat(fallback(aRequest())).isEqualTo(new Fallback("epics-only", Map.of("epicsOnly", "true")));

        world.settings.changeAdmission(new Admission(Set.of(), Set.of(), new Limits(2, 1)));
        assertThat(findings(aRequest())).allMatch(finding -> finding.fallback().isEmpty());
    }

    @Test
    void due_dates_are_what_a_plan_is_so_that_nothing_stands_for_the_right_to_set_them() {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.SCHEDULE);

        assertThat(findings(aRequest()))
                .hasSize(1)
                .allMatch(finding -> finding.fallback().isEmpty());
    }

    private static RequestBuilder choose(RequestBuilder request, Fallback fallback) {
        fallback.choices().keySet().forEach(field -> {
            String node = field.substring("nodes.".length(), field.lastIndexOf('.'));
            request.assignee(node, "");
        });
        return request;
    }

    private Fallback fallback(RequestBuilder request) {
        List<Finding> findings = findings(request);
        assertThat(findings).hasSize(1);
        return findings.get(0).fallback().orElseThrow();
    }

    private List<Finding> findings(RequestBuilder request) {
        return MakingWorld.valueOf(world.checkReadiness.check(MakingWorld.ADA, request.build()));
    }
}
