package org.aiadoption.host.jira.mail;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * Queues a mail for everybody whom the project's notification scheme names for an event, unless the event says that no
 * mail is wanted. As in Jira, nobody is told of what they did themselves, nor of an issue they may not browse.
 */
public final class Notifications {
    private final Db db;
    private final MailTable mails;
    private final UserManager users;
    private final PermissionManager permissions;

    public Notifications(Db db, MailTable mails, UserManager users, PermissionManager permissions) {
        this.db = db;
        this.mails = mails;
        this.users = users;
        this.permissions = permissions;
    }

    @EventListener
    public void on(IssueEvent event) {
        if (!event.isSendMail()) {
            return;
        }
        Issue issue = event.getIssue();
        for (ApplicationUser user : recipients(event)) {
            mails.add(
                    user.getEmailAddress(),
                    event.getEventTypeId(),
                    "[JIRA] (" + issue.getKey() + ") " + issue.getSummary(),
                    body(event));
        }
    }

    private List<ApplicationUser> recipients(IssueEvent event) {
        Set<String> keys = new LinkedHashSet<>();
        db.list(
                "select holder_type, holder from notification where project_id = ? and event_type = ?",
                row -> keys.addAll(holders(event.getIssue(), row.getString(1), row.getString(2))),
                event.getIssue().getProjectId(),
                event.getEventTypeId());
        ApplicationUser author = event.getUser();
        return keys.stream()
                .map(users::getUserByKey)
                .filter(user -> user != null && user.isActive() && !user.equals(author))
                .filter(user -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, event.getIssue(), user))
                .toList();
    }

    private List<String> holders(Issue issue, String type, @Nullable String holder) {
        return switch (type) {
            case "assignee" -> known(issue.getAssigneeId());
            case "reporter" -> known(issue.getReporterId());
            case "lead" -> known(issue.getProjectObject().getProjectLead().getKey());
            case "user" -> known(holder);
            case "group" ->
                db.list("select user_key from membership where group_name = ?", row -> row.getString(1), holder);
            default -> throw new IllegalStateException("The notification scheme names an unknown " + type);
        };
    }

    private static List<String> known(@Nullable String key) {
        return Stream.ofNullable(key).toList();
    }

    private String body(IssueEvent event) {
        Issue issue = event.getIssue();
        if (event.getEventTypeId().equals(EventType.ISSUE_COMMENTED_ID)) {
            return db.first(
                            "select body from issue_comment where issue_id = ? order by id desc",
                            row -> row.getString(1),
                            issue.getId())
                    .orElse("");
        }
        return Objects.requireNonNullElse(issue.getDescription(), "");
    }
}
