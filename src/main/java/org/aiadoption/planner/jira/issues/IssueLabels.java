package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;

/** Labels issues, without mail. Jira's label manager asks for no permission, so it is asked for here. */
final class IssueLabels {

    private static final boolean NO_MAIL = false;

    private final LabelManager labels;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final I18nResolver texts;

    IssueLabels(LabelManager labels, IssueManager issues, PermissionManager permissions, I18nResolver texts) {
        this.labels = labels;
        this.issues = issues;
        this.permissions = permissions;
        this.texts = texts;
    }

    Optional<String> label(ApplicationUser actor, long issueId, String label) {
        if (labels.getLabels(issueId).stream().anyMatch(l -> l.getLabel().equals(label))) {
            return Optional.empty();
        }
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return Optional.of(texts.getText("planner.tracker.issue-gone"));
        }
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, actor)) {
            return Optional.of(texts.getText("planner.tracker.no-edit-permission", issue.getKey()));
        }
        labels.addLabel(actor, issueId, label, NO_MAIL);
        return Optional.empty();
    }
}
