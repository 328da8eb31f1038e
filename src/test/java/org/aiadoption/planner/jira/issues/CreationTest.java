package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.domain.plan.IssueText;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class CreationTest {

    private static final String ACTOR = TrackerDesk.ACTOR;

    private final TrackerDesk jira = new TrackerDesk();

    @Test
    void a_new_issue_is_told_with_its_id_and_key() {
        Creation creation = jira.tracker().create(ACTOR, jira.draft());

        assertThat(creation).isEqualTo(new Creation.Created(1001, "SHOP-7", false));
    }

    @Test
    void the_form_carries_project_type_and_texts() {
        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).setProjectId(10L);
        verify(jira.form).setIssueTypeId("3");
        verify(jira.form).setSummary("Sum");
        verify(jira.form).setDescription("text");
    }

    @Test
    void screens_are_skipped_so_that_no_value_is_lost_to_a_missing_one() {
        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).setSkipScreenCheck(true);
    }

    @Test
    void fields_that_the_form_leaves_out_get_their_own_defaults() {
        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).setApplyDefaultValuesWhenParameterNotProvided(true);
    }

    @Test
    void the_due_date_is_written_as_the_actor_would_type_it() {
        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).setDueDate("5/Mar/27");
    }

    @Test
    void a_due_date_that_the_picker_would_misread_is_refused() {
        IssueDraft draft = new IssueDraft(
                10, "3", new IssueText("Sum", "text", ""), LocalDate.of(1899, 1, 1), IssueDraft.Bond.NONE, Map.of());

        Creation creation = jira.tracker().create(ACTOR, draft);

        assertThat(creation).isEqualTo(rejected("planner.tracker.due-not-writable"));
        verify(jira.issueService, never()).validateCreate(any(), any());
    }

    @Test
    void an_actor_who_may_not_schedule_makes_nothing() {
        jira.forbid(ProjectPermissions.SCHEDULE_ISSUES);

        Creation creation = jira.tracker().create(ACTOR, jira.draft());

        assertThat(creation).isEqualTo(rejected("planner.tracker.no-schedule-permission"));
    }

    @Test
    void an_actor_who_may_not_even_create_hears_it_from_jira() {
        jira.forbid(ProjectPermissions.CREATE_ISSUES);
        jira.forbid(ProjectPermissions.SCHEDULE_ISSUES);
        jira.objects("project", "You do not have permission to create issues in this project.");

        assertThat(jira.tracker().create(ACTOR, jira.draft()))
                .isEqualTo(rejected("You do not have permission to create issues in this project."));
    }

    @Test
    void a_due_date_that_jira_drops_is_an_objection() {
        when(jira.draftInJira.getDueDate()).thenReturn(null);

        assertThat(jira.tracker().create(ACTOR, jira.draft())).isEqualTo(rejected("planner.tracker.due-lost"));
    }

    @Test
    void a_due_date_that_jira_reads_as_another_day_is_an_objection() {
        when(jira.draftInJira.getDueDate()).thenReturn(Timestamp.valueOf("2027-05-03 00:00:00"));

        assertThat(jira.tracker().create(ACTOR, jira.draft())).isEqualTo(rejected("planner.tracker.due-lost"));
    }

    @Test
    void a_description_that_jira_drops_is_an_objection_because_it_carries_the_mark() {
        when(jira.draftInJira.getDescription()).thenReturn(null);

        assertThat(jira.tracker().create(ACTOR, jira.draft())).isEqualTo(rejected("planner.tracker.description-lost"));
    }

    @Test
    void the_reporter_is_the_actor_by_name_and_not_by_key() {
        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).setReporterId("olga");
    }

    @Test
    void the_reporter_is_left_to_jira_where_the_actor_may_not_choose() {
        jira.forbid(ProjectPermissions.MODIFY_REPORTER);

        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form, never()).setReporterId(anyString());
    }

    @Test
    void nobody_is_assigned() {
        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).setAssigneeId("");
    }

    @Test
    void the_assignee_is_left_to_jira_where_the_actor_may_not_choose() {
        jira.forbid(ProjectPermissions.ASSIGN_ISSUES);

        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form, never()).setAssigneeId(anyString());
    }

    @Test
    void the_epic_name_is_found_by_its_field_type() {
        jira.field("customfield_10011", "gh-epic-label");

        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).addCustomFieldValue("customfield_10011", "Phase one");
    }

    @Test
    void a_phase_has_its_colour_on_boards() {
        jira.field("customfield_10014", "gh-epic-color");

        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).addCustomFieldValue("customfield_10014", "ghx-label-4");
    }

    @Test
    void a_colour_that_jira_does_not_take_is_left_to_jira() {
        jira.field("customfield_10014", "gh-epic-color");
        jira.refuseOnce("customfield_10014", "Not a colour.");

        assertThat(jira.tracker().create(ACTOR, jira.draft())).isInstanceOf(Creation.Created.class);

        verify(jira.form, times(1)).addCustomFieldValue(eq("customfield_10014"), any(String[].class));
        verify(jira.issueService, times(2)).validateCreate(any(), any());
    }

    @Test
    void an_issue_of_a_type_without_epic_name_is_given_none() {
        CustomField field = jira.field("customfield_10011", "gh-epic-label");
        when(field.isInScope(any(), anyList())).thenReturn(false);

        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form, never()).addCustomFieldValue(eq("customfield_10011"), any(String[].class));
    }

    @Test
    void the_label_is_given_at_the_making_which_spares_a_change_and_an_event() {
        jira.tracker().create(ACTOR, jira.draft());

        verify(jira.form).addCustomFieldValue("labels", "ai-plan-17");
        verify(jira.labels, never()).addLabel(any(), any(), any(), anyBoolean());
    }

    @Test
    void labels_that_a_project_requires_are_not_replaced() {
        jira.tracker().create(ACTOR, jira.draft(null, Map.of("labels", "required")));

        InOrder order = inOrder(jira.form);
        order.verify(jira.form).addCustomFieldValue("labels", "ai-plan-17");
        order.verify(jira.form).addCustomFieldValue("labels", "required");
    }

    @Test
    void the_epic_is_put_into_the_validated_issue_before_it_is_made() {
        CustomField link = jira.field("customfield_10012", "gh-epic-link");
        MutableIssue epic = jira.issue(900, "SHOP-1");

        jira.tracker().create(ACTOR, jira.draft(900L, Map.of()));

        InOrder order = inOrder(jira.issueService, jira.draftInJira);
        order.verify(jira.issueService).validateCreate(any(), any());
        order.verify(jira.draftInJira).setCustomFieldValue(link, epic);
        order.verify(jira.issueService).create(jira.actor, jira.validated);
    }

    @Test
    void an_epic_that_is_gone_is_refused() {
        jira.field("customfield_10012", "gh-epic-link");

        assertThat(jira.tracker().create(ACTOR, jira.draft(900L, Map.of())))
                .isEqualTo(rejected("planner.tracker.epic-gone"));
    }

    @Test
    void an_epic_is_refused_where_issues_have_no_epic_link() {
        jira.issue(900, "SHOP-1");

        assertThat(jira.tracker().create(ACTOR, jira.draft(900L, Map.of())))
                .isEqualTo(rejected("planner.tracker.no-epic-link"));
    }

    @Test
    void required_values_go_into_the_form_by_field_id() {
        jira.tracker().create(ACTOR, jira.draft(null, Map.of("customfield_10020", "42")));

        verify(jira.form).addCustomFieldValue("customfield_10020", "42");
    }

    @Test
    void what_jira_objects_to_is_a_rejection() {
        jira.objects("summary", "You must specify a summary of the issue.");

        assertThat(jira.tracker().create(ACTOR, jira.draft()))
                .isEqualTo(rejected("You must specify a summary of the issue."));
        verify(jira.issueService, never()).create(any(), any());
    }

    @Test
    void an_objection_to_a_custom_field_names_the_field() {
        CustomField field = jira.field("customfield_10020", "anything");
        when(field.getName()).thenReturn("Cost centre");
        jira.objects("customfield_10020", "A number is needed.");

        assertThat(jira.tracker().objections(ACTOR, jira.draft())).containsExactly("Cost centre: A number is needed.");
    }

    @Test
    void pre_flight_makes_nothing() {
        assertThat(jira.tracker().objections(ACTOR, jira.draft())).isEmpty();
        verify(jira.issueService, never()).create(any(), any());
    }

    @Test
    void an_error_after_jira_began_leaves_it_unclear_whether_there_is_an_issue() {
        jira.brokeOff("The workflow broke.");

        assertThat(jira.tracker().create(ACTOR, jira.draft()))
                .isEqualTo(new Creation.Unclear(List.of("The workflow broke.")));
    }

    @Test
    void an_exception_leaves_it_unclear_and_its_message_stays_inside() {
        when(jira.issueService.create(any(), any())).thenThrow(new IllegalStateException("ORA-00942"));

        assertThat(jira.tracker().create(ACTOR, jira.draft()))
                .isEqualTo(new Creation.Unclear(List.of("planner.tracker.broken")));
    }

    @Test
    void a_project_that_is_gone_is_refused() {
        when(jira.projects.getProjectObj(10L)).thenReturn(null);

        assertThat(jira.tracker().create(ACTOR, jira.draft())).isEqualTo(rejected("planner.tracker.project-gone"));
    }

    @Test
    void nothing_is_made_in_the_name_of_a_deactivated_user() {
        when(jira.actor.isActive()).thenReturn(false);

        assertThat(jira.tracker().create(ACTOR, jira.draft())).isEqualTo(rejected("planner.tracker.actor-gone"));
    }

    @Test
    void nothing_is_made_in_the_name_of_nobody() {
        assertThat(jira.tracker().create("ghost", jira.draft())).isEqualTo(rejected("planner.tracker.actor-gone"));
    }

    @Test
    void the_actor_is_logged_in_while_jira_works_and_the_user_before_is_put_back() {
        ApplicationUser before = jira.user("JIRAUSER10100", "ada");
        when(jira.login.getLoggedInUser()).thenReturn(before);

        jira.tracker().create(ACTOR, jira.draft());

        InOrder order = inOrder(jira.login, jira.issueService);
        order.verify(jira.login).setLoggedInUser(jira.actor);
        order.verify(jira.issueService).create(any(), any());
        order.verify(jira.login).setLoggedInUser(before);
    }

    @Test
    void a_thread_without_a_user_has_none_afterwards_even_when_jira_breaks_off() {
        when(jira.issueService.create(any(), any())).thenThrow(new IllegalStateException("broken"));

        jira.tracker().create(ACTOR, jira.draft());

        InOrder order = inOrder(jira.login, jira.issueService);
        order.verify(jira.issueService).create(any(), any());
        order.verify(jira.login).clearLoggedInUser();
    }

    private static Creation rejected(String message) {
        return new Creation.Rejected(List.of(message));
    }
}
