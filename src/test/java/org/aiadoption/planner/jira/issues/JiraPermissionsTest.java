package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Set;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JiraPermissionsTest {

    private static final String USER = TrackerDesk.ACTOR;

    private final TrackerDesk jira = new TrackerDesk();
    private final GlobalPermissionManager inJira = mock(GlobalPermissionManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final AssigneeService assignees = mock(AssigneeService.class);
    private final JiraPermissions permissions = new JiraPermissions(
            new JiraPermissions.Authorities(jira.permissions, inJira, groups, assignees),
            jira.users,
            jira.projects,
            jira.issues);

    static Stream<Arguments> actions() {
        return Stream.of(
                Arguments.of(Action.BROWSE, ProjectPermissions.BROWSE_PROJECTS),
                Arguments.of(Action.CREATE, ProjectPermissions.CREATE_ISSUES),
                Arguments.of(Action.EDIT, ProjectPermissions.EDIT_ISSUES),
                Arguments.of(Action.ASSIGN, ProjectPermissions.ASSIGN_ISSUES),
                Arguments.of(Action.LINK, ProjectPermissions.LINK_ISSUES),
                Arguments.of(Action.SCHEDULE, ProjectPermissions.SCHEDULE_ISSUES),
                Arguments.of(Action.DELETE, ProjectPermissions.DELETE_ISSUES),
                Arguments.of(Action.ADMINISTER, ProjectPermissions.ADMINISTER_PROJECTS));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void each_action_is_a_permission_of_jira(Action action, ProjectPermissionKey permission) {
        assertThat(permissions.may(USER, action, 10)).isTrue();

        jira.forbid(permission);

        assertThat(permissions.may(USER, action, 10)).isFalse();
    }

    @Test
    void nobody_may_anything_in_a_project_that_does_not_exist() {
        assertThat(permissions.may(USER, Action.BROWSE, 11)).isFalse();
    }

    @Test
    void an_unknown_user_may_nothing() {
        assertThat(permissions.may("ghost", Action.BROWSE, 10)).isFalse();
    }

    @Test
    void a_deactivated_user_may_nothing_though_a_scheme_still_names_them() {
        when(jira.actor.isActive()).thenReturn(false);

        assertThat(permissions.may(USER, Action.BROWSE, 10)).isFalse();
    }

    @Test
    void an_issue_is_asked_about_itself_because_of_its_security_level() {
        MutableIssue issue = jira.issue(1, "SHOP-1");
        assertThat(permissions.mayOnIssue(USER, Action.BROWSE, 1)).isFalse();

        when(jira.permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, jira.actor))
                .thenReturn(true);

        assertThat(permissions.mayOnIssue(USER, Action.BROWSE, 1)).isTrue();
    }

    @Test
    void nobody_may_anything_on_an_issue_that_does_not_exist() {
        assertThat(permissions.mayOnIssue(USER, Action.BROWSE, 99)).isFalse();
    }

    @Test
    void who_can_be_assigned_is_jiras_to_say() {
        assertThat(permissions.assignable(USER, 10)).isFalse();

        when(assignees.isAssignable(jira.project, jira.actor)).thenReturn(true);

        assertThat(permissions.assignable(USER, 10)).isTrue();
    }

    @Test
    void administrators_are_those_with_the_global_permission() {
        assertThat(permissions.administersJira(USER)).isFalse();

        when(inJira.hasPermission(GlobalPermissionKey.ADMINISTER, jira.actor)).thenReturn(true);

        assertThat(permissions.administersJira(USER)).isTrue();
    }

    @Test
    void one_group_of_several_is_enough() {
        when(groups.isUserInGroup(jira.actor, "ai")).thenReturn(true);

        assertThat(permissions.inAnyGroup(USER, Set.of("ai", "staff"))).isTrue();
        assertThat(permissions.inAnyGroup(USER, Set.of("staff"))).isFalse();
    }
}
