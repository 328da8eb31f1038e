package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** What is done to an issue that exists. */
class TouchesTest {

    private static final String ACTOR = TrackerDesk.ACTOR;

    private final TrackerDesk jira = new TrackerDesk();
    private final MutableIssue root = jira.issue(1, "SHOP-1");
    private final MutableIssue phase = jira.issue(2, "SHOP-2");
    private final UpdateValidationResult update = mock(UpdateValidationResult.class);

    @BeforeEach
    void let_jira_agree_to_updates() {
        MutableIssue updated = mock(MutableIssue.class);
        IssueResult result = mock(IssueResult.class);
        when(update.isValid()).thenReturn(true);
        when(update.getIssue()).thenReturn(updated);
        when(updated.getAssigneeId()).thenReturn("JIRAUSER10102");
        when(result.isValid()).thenReturn(true);
        when(jira.issueService.validateUpdate(any(), anyLong(), any())).thenReturn(update);
        when(jira.issueService.update(any(), any(), any(), anyBoolean())).thenReturn(result);
    }

    @Test
    void two_issues_are_linked() throws CreateException {
        jira.mayLink();

        assertThat(jira.tracker().link(ACTOR, 1, 2, 10)).isEmpty();
        verify(jira.links).createIssueLink(1L, 2L, 10L, 0L, jira.actor);
    }

    @Test
    void issues_that_are_linked_already_are_left_alone() throws CreateException {
        jira.mayLink();
        when(jira.links.getIssueLink(1L, 2L, 10L)).thenReturn(mock(IssueLink.class));

        assertThat(jira.tracker().link(ACTOR, 1, 2, 10)).isEmpty();
        verify(jira.links, never()).createIssueLink(any(), any(), any(), any(), any());
    }

    @Test
    void a_link_needs_the_permission_on_both_sides() {
        jira.mayLink();
        when(jira.permissions.hasPermission(ProjectPermissions.LINK_ISSUES, phase, jira.actor))
                .thenReturn(false);

        assertThat(jira.tracker().link(ACTOR, 1, 2, 10)).contains("planner.tracker.no-link-permission");
        assertThat(jira.tracker().link(ACTOR, 2, 1, 10)).contains("planner.tracker.no-link-permission");
    }

    @Test
    void a_link_to_an_issue_that_is_gone_is_refused() {
        jira.mayLink();

        assertThat(jira.tracker().link(ACTOR, 1, 99, 10)).contains("planner.tracker.issue-gone");
    }

    @Test
    void nothing_is_linked_where_linking_is_off() {
        jira.mayLink();
        when(jira.links.isLinkingEnabled()).thenReturn(false);

        assertThat(jira.tracker().link(ACTOR, 1, 2, 10)).contains("planner.tracker.linking-off");
    }

    @Test
    void a_link_that_jira_cannot_make_is_told_without_its_inner_message() throws CreateException {
        jira.mayLink();
        doThrow(new CreateException("deadlock")).when(jira.links).createIssueLink(any(), any(), any(), any(), any());

        assertThat(jira.tracker().link(ACTOR, 1, 2, 10)).contains("planner.tracker.broken");
    }

    @Test
    void a_label_is_added_without_mail() {
        jira.mayOnIssues(ProjectPermissions.EDIT_ISSUES);

        assertThat(jira.tracker().label(ACTOR, 1, "ai-plan-17")).isEmpty();
        verify(jira.labels).addLabel(jira.actor, 1L, "ai-plan-17", false);
    }

    @Test
    void a_label_that_is_there_is_not_added_again() {
        Label label = mock(Label.class);
        when(label.getLabel()).thenReturn("ai-plan-17");
        when(jira.labels.getLabels(1L)).thenReturn(Set.of(label));

        assertThat(jira.tracker().label(ACTOR, 1, "ai-plan-17")).isEmpty();
        verify(jira.labels, never()).addLabel(any(), anyLong(), anyString(), anyBoolean());
    }

    @Test
    void a_label_needs_the_permission_to_edit() {
        assertThat(jira.tracker().label(ACTOR, 1, "ai-plan-17")).contains("planner.tracker.no-edit-permission");
    }

    @Test
    void a_label_on_an_issue_that_is_gone_is_refused() {
        assertThat(jira.tracker().label(ACTOR, 99, "ai-plan-17")).contains("planner.tracker.issue-gone");
    }

    @Test
    void an_assignment_names_the_user_by_name_and_sends_the_event_but_no_mail() {
        jira.user("JIRAUSER10102", "max");

        assertThat(jira.tracker().assign(ACTOR, 1, "JIRAUSER10102")).isEmpty();
        verify(jira.form).setAssigneeId("max");
        verify(jira.form).setRetainExistingValuesWhenParameterNotProvided(true);
        verify(jira.issueService).update(jira.actor, update, EventDispatchOption.ISSUE_ASSIGNED, false);
    }

    @Test
    void an_issue_that_somebody_has_stays_with_them() {
        when(root.getAssigneeId()).thenReturn("JIRAUSER10103");

        assertThat(jira.tracker().assign(ACTOR, 1, "JIRAUSER10102")).isEmpty();
        verify(jira.issueService, never()).validateUpdate(any(), anyLong(), any());
    }

    @Test
    void an_assignee_who_is_gone_is_told() {
        assertThat(jira.tracker().assign(ACTOR, 1, "ghost")).contains("planner.tracker.assignee-gone");
    }

    @Test
    void an_assignment_that_jira_objects_to_is_told_in_its_words() {
        jira.user("JIRAUSER10102", "max");
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addError("assignee", "User 'max' cannot be assigned issues.");
        when(update.isValid()).thenReturn(false);
        when(update.getErrorCollection()).thenReturn(errors);

        assertThat(jira.tracker().assign(ACTOR, 1, "JIRAUSER10102")).contains("User 'max' cannot be assigned issues.");
    }

    @Test
    void an_assignment_that_jira_drops_is_told() {
        jira.user("JIRAUSER10102", "max");
        when(update.getIssue().getAssigneeId()).thenReturn(null);

        assertThat(jira.tracker().assign(ACTOR, 1, "JIRAUSER10102")).contains("planner.tracker.not-assigned");
        verify(jira.issueService, never()).update(any(), any(), any(), eq(false));
    }

    @Test
    void an_issue_whose_making_broke_off_gets_its_epic_and_is_indexed_without_mail() {
        CustomField link = jira.field("customfield_10012", "gh-epic-link");

        assertThat(jira.tracker().mend(ACTOR, 2, jira.draft(1L, Map.of()))).isEmpty();

        InOrder order = inOrder(update.getIssue(), jira.issueService);
        order.verify(update.getIssue()).setCustomFieldValue(link, root);
        order.verify(jira.issueService).update(jira.actor, update, EventDispatchOption.ISSUE_UPDATED, false);
    }

    @Test
    void an_epic_that_somebody_gave_the_issue_meanwhile_stays() {
        CustomField link = jira.field("customfield_10012", "gh-epic-link");
        when(phase.getCustomFieldValue(link)).thenReturn(mock(MutableIssue.class));

        jira.tracker().mend(ACTOR, 2, jira.draft(1L, Map.of()));

        verify(update.getIssue(), never()).setCustomFieldValue(any(), any());
    }

    @Test
    void an_epic_whose_making_broke_off_gets_its_name() {
        jira.field("customfield_10011", "gh-epic-label");

        jira.tracker().mend(ACTOR, 2, jira.draft());

        verify(jira.form).addCustomFieldValue("customfield_10011", "Phase one");
    }

    @Test
    void required_values_that_are_missing_are_filled_and_others_left_alone() {
        CustomField given = jira.field("customfield_1", "anything");
        jira.field("customfield_2", "anything");
        when(phase.getCustomFieldValue(given)).thenReturn("by hand");

        jira.tracker().mend(ACTOR, 2, jira.draft(null, Map.of("customfield_1", "a", "customfield_2", "b")));

        verify(jira.form, never()).addCustomFieldValue("customfield_1", "a");
        verify(jira.form).addCustomFieldValue("customfield_2", "b");
    }

    @Test
    void what_jira_objects_to_when_mending_is_told() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("You do not have permission to edit this issue.");
        when(update.isValid()).thenReturn(false);
        when(update.getErrorCollection()).thenReturn(errors);

        assertThat(jira.tracker().mend(ACTOR, 2, jira.draft()))
                .contains("You do not have permission to edit this issue.");
    }

    @Test
    void an_issue_that_is_gone_cannot_be_mended() {
        assertThat(jira.tracker().mend(ACTOR, 99, jira.draft())).contains("planner.tracker.issue-gone");
    }

    @Test
    void an_issue_that_is_gone_cannot_be_assigned() {
        assertThat(jira.tracker().assign(ACTOR, 99, "JIRAUSER10102")).contains("planner.tracker.issue-gone");
    }
}
