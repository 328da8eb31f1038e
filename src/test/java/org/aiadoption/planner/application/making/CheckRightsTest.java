package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CheckRightsTest {

    private final MakingWorld world = new MakingWorld();

    @Test
    void every_permission_that_a_plan_with_links_and_people_needs_is_asked_for() {
        assertThat(findingsOfViewer(aRequest().role("engineering", "bob")))
                .containsExactly(
                        "permission-missing-create",
                        "permission-missing-schedule",
                        "permission-missing-link",
                        "permission-missing-assign");
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"CREATE", "SCHEDULE", "LINK", "ASSIGN"})
    void each_missing_permission_forbids_the_plan(Action action) {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, action);

        assertThat(world.findings(aRequest().role("engineering", "bob")))
                .containsExactly("FORBIDDING project: permission-missing-"
                        + action.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"EDIT", "DELETE", "ADMINISTER"})
    void permissions_that_a_plan_does_not_use_are_not_asked_for(Action action) {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, action);

        assertThat(world.findings(aRequest().role("engineering", "bob"))).isEmpty();
    }

    @Test
    void nobody_needs_to_link_where_no_links_are_made() {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.LINK);

        assertThat(world.findings(aRequest().mapped("link", "none"))).isEmpty();
    }

    @Test
    void nobody_needs_to_assign_where_nobody_is_named() {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.ASSIGN);

        assertThat(world.findings(aRequest())).isEmpty();
    }

    @Test
    void an_assignee_who_cannot_have_work_in_the_project_is_named_once() {
        world.permissions.notAssignable("key-bob");

        assertThat(world.findings(aRequest().role("engineering", "bob")))
                .containsExactly("BLOCKING roles: user-not-assignable");
        assertThat(MakingWorld.valueOf(world.checkReadiness.check(
                                MakingWorld.ADA,
                                aRequest().role("engineering", "bob").build()))
                        .get(0)
                        .args())
                .containsExactly("Display bob", "SHOP");
    }

    @Test
    void somebody_who_is_given_nothing_need_not_be_assignable() {
        world.permissions.notAssignable("key-bob");

        assertThat(world.findings(aRequest().role("sponsor", "bob"))).isEmpty();
    }

    @Test
    void no_plan_is_made_in_an_archived_project() {
        assertThat(world.findings(aRequest().project("OLD"))).containsExactly("FORBIDDING project: project-archived");
    }

    @Test
    void no_plan_is_made_in_a_project_that_an_administrator_closed() {
        world.settings.changeAdmission(new Admission(Set.of(), Set.of(MakingWorld.SHOP), Limits.USUAL));

        assertThat(world.findings(aRequest())).containsExactly("FORBIDDING project: project-closed");
        assertThat(mayMakePlans()).isFalse();
    }

    @Test
    void no_plan_is_made_by_those_outside_the_admitted_groups() {
        world.settings.changeAdmission(new Admission(Set.of("planners"), Set.of(), Limits.USUAL));

        assertThat(world.findings(aRequest())).containsExactly("FORBIDDING project: not-admitted");
        assertThat(mayMakePlans()).isFalse();
    }

    @Test
    void members_of_any_admitted_group_may() {
        world.settings.changeAdmission(new Admission(Set.of("planners", "leads"), Set.of(), Limits.USUAL));
        world.permissions.join(MakingWorld.ADA, "leads");

        assertThat(world.findings(aRequest())).isEmpty();
        assertThat(mayMakePlans()).isTrue();
    }

    @Test
    void only_who_may_make_issues_is_offered_to_make_plans() {
        assertThat(mayMakePlans()).isTrue();
        assertThat(world.checkRights.mayMakePlans(MakingWorld.VIEWER, MakingWorld.SHOP))
                .isFalse();
    }

    private boolean mayMakePlans() {
        return world.checkRights.mayMakePlans(MakingWorld.ADA, MakingWorld.SHOP);
    }

    private List<String> findingsOfViewer(RequestBuilder request) {
        return MakingWorld.valueOf(world.checkReadiness.check(MakingWorld.VIEWER, request.build())).stream()
                .map(Finding::code)
                .toList();
    }
}
