package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.junit.jupiter.api.Test;

class IssueReaderTest {

    private final TrackerDesk jira = new TrackerDesk();
    private final MutableIssue issue = issue(5, "SHOP-5");

    @Test
    void an_issue_is_told_with_its_content_status_and_people() {
        assertThat(jira.tracker().find(5))
                .contains(new TrackedIssue(
                        5,
                        10,
                        "SHOP-5",
                        new TrackedIssue.Content("3", "Sum", "text", LocalDate.of(2027, 3, 5)),
                        new TrackedIssue.Status("Done", "done"),
                        new TrackedIssue.Staff("JIRAUSER10101", null)));
    }

    @Test
    void an_issue_without_due_date_has_none() {
        when(issue.getDueDate()).thenReturn(null);

        assertThat(jira.tracker().find(5).orElseThrow().content().due()).isNull();
    }

    @Test
    void a_missing_description_reads_as_an_empty_one() {
        when(issue.getDescription()).thenReturn(null);

        assertThat(jira.tracker().find(5).orElseThrow().content().description()).isEmpty();
    }

    @Test
    void an_issue_that_is_gone_is_not_found() {
        assertThat(jira.tracker().find(99)).isEmpty();
        assertThat(jira.tracker().byKey("SHOP-99")).isEmpty();
    }

    @Test
    void a_number_leads_to_the_issue_that_was_given_it() {
        assertThat(jira.tracker().atNumber(10, 5)).map(TrackedIssue::id).contains(5L);
    }

    @Test
    void a_number_leads_to_an_issue_that_was_moved_to_another_project() {
        when(issue.getKey()).thenReturn("OPS-12");

        assertThat(jira.tracker().atNumber(10, 5)).map(TrackedIssue::key).contains("OPS-12");
    }

    @Test
    void a_project_that_is_gone_has_no_numbers() {
        assertThat(jira.tracker().atNumber(11, 5)).isEmpty();
    }

    @Test
    void many_issues_are_read_in_one_go() {
        when(jira.issues.getIssueObjects(List.of(5L, 99L))).thenReturn(List.of(issue));

        assertThat(jira.tracker().findAll(List.of(5L, 99L)))
                .extracting(TrackedIssue::key)
                .containsExactly("SHOP-5");
    }

    @Test
    void no_issues_cost_nothing() {
        assertThat(jira.tracker().findAll(List.of())).isEmpty();
        verify(jira.issues, never()).getIssueObjects(any());
    }

    @Test
    void the_counter_is_the_projects_own() {
        when(jira.projects.getCurrentCounterForProject(10L)).thenReturn(41L);

        assertThat(jira.tracker().counter(10)).isEqualTo(41);
    }

    private MutableIssue issue(long id, String key) {
        Status status = mock(Status.class);
        StatusCategory category = mock(StatusCategory.class);
        when(status.getName()).thenReturn("Done");
        when(status.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn("done");
        MutableIssue made = jira.issue(id, key);
        when(made.getProjectId()).thenReturn(10L);
        when(made.getIssueTypeId()).thenReturn("3");
        when(made.getSummary()).thenReturn("Sum");
        when(made.getDescription()).thenReturn("text");
        when(made.getDueDate()).thenReturn(Timestamp.valueOf("2027-03-05 00:00:00"));
        when(made.getStatus()).thenReturn(status);
        when(made.getCreatorId()).thenReturn("JIRAUSER10101");
        return made;
    }
}
