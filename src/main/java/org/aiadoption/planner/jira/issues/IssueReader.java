package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.port.TrackedIssue.Content;
import org.aiadoption.planner.application.port.TrackedIssue.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Reads issues from the database, not from the search index, and without regard to permissions. Keys that an issue had
 * before it was moved lead to the issue, as everywhere in Jira: an issue that somebody moved is not lost.
 */
final class IssueReader {

    private final IssueManager issues;
    private final ProjectManager projects;

    IssueReader(IssueManager issues, ProjectManager projects) {
        this.issues = issues;
        this.projects = projects;
    }

    long counter(long projectId) {
        return projects.getCurrentCounterForProject(projectId);
    }

    Optional<TrackedIssue> find(long issueId) {
        return tracked(issues.getIssueObject(issueId));
    }

    Optional<TrackedIssue> byKey(String issueKey) {
        return tracked(issues.getIssueObject(issueKey));
    }

    Optional<TrackedIssue> atNumber(long projectId, long number) {
        Project project = projects.getProjectObj(projectId);
        return project == null ? Optional.empty() : byKey(project.getKey() + "-" + number);
    }

    List<TrackedIssue> findAll(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? List.of()
                : issues.getIssueObjects(issueIds).stream()
                        .map(IssueReader::track)
                        .toList();
    }

    private static Optional<TrackedIssue> tracked(@Nullable Issue issue) {
        return Optional.ofNullable(issue).map(IssueReader::track);
    }

    private static TrackedIssue track(Issue issue) {
        String description = issue.getDescription();
        Content content = new Content(
                issue.getIssueTypeId(),
                issue.getSummary(),
                description == null ? "" : description,
                day(issue.getDueDate()));
        Staff staff = new Staff(issue.getCreatorId(), issue.getAssigneeId());
        return new TrackedIssue(
                issue.getId(), issue.getProjectId(), issue.getKey(), content, status(issue.getStatus()), staff);
    }

    private static TrackedIssue.Status status(Status status) {
        return new TrackedIssue.Status(
                status.getName(), status.getStatusCategory().getKey());
    }

    /** Jira keeps due dates as midnight in the server's own zone. */
    private static @Nullable LocalDate day(@Nullable Timestamp due) {
        return due == null ? null : due.toLocalDateTime().toLocalDate();
    }
}
