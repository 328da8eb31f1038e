package org.aiadoption.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns Jira's objects into what pages show. */
final class Lines {
    private Lines() {}

    static Issues.Line line(Issue issue) {
        IssueType type = issue.getIssueType();
        return new Issues.Line(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                type == null ? "" : type.getName(),
                status(issue.getStatus()),
                person(issue.getAssignee(), issue.getAssigneeId()),
                due(issue.getDueDate()));
    }

    static Issues.StatusView status(Status status) {
        return new Issues.StatusView(
                status.getId(), status.getName(), status.getStatusCategory().getKey());
    }

    static Issues.@Nullable Person person(UserManager users, @Nullable String key) {
        return key == null ? null : person(users.getUserByKey(key), key);
    }

    static Issues.@Nullable Person person(@Nullable ApplicationUser user, @Nullable String key) {
        if (user == null) {
            return key == null ? null : new Issues.Person(key, key, key, false);
        }
        return new Issues.Person(user.getKey(), user.getName(), user.getDisplayName(), user.isActive());
    }

    private static @Nullable LocalDate due(@Nullable Timestamp due) {
        return due == null ? null : due.toLocalDateTime().toLocalDate();
    }
}
