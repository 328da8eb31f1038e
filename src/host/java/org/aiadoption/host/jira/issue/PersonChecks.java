package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Assignee and reporter: both are given by user name, never by key. */
final class PersonChecks {
    /** What Jira's form sends for "Automatic": the project's default assignee. */
    private static final String AUTOMATIC = "-1";

    private final Checks checks;

    PersonChecks(Checks checks) {
        this.checks = checks;
    }

    void assignee(HostIssue issue, String name, ErrorCollection errors) {
        if (name.isEmpty()) {
            issue.assignee = null;
            return;
        }
        ApplicationUser user = name.equals(AUTOMATIC)
                ? issue.getProjectObject().getProjectLead()
                : issue.lookups.world().users().getUserByName(name);
        if (user == null) {
            errors.addError(IssueFieldConstants.ASSIGNEE, "User '" + name + "' does not exist.");
        } else if (!checks.assignees().isAssignable(issue.getProjectObject(), user)) {
            errors.addError(IssueFieldConstants.ASSIGNEE, "User '" + name + "' cannot be assigned issues.");
        } else {
            issue.assignee = user.getKey();
        }
    }

    void reporter(HostIssue issue, String name, ErrorCollection errors) {
        if (name.isEmpty()) {
            errors.addError(IssueFieldConstants.REPORTER, "Reporter is required.");
            return;
        }
        ApplicationUser user = issue.lookups.world().users().getUserByName(name);
        if (user == null) {
            errors.addError(IssueFieldConstants.REPORTER, "The reporter specified is not a user.");
        } else if (!user.equals(checks.login().getLoggedInUser()) && !mayModify(issue)) {
            FieldInput.refuse(IssueFieldConstants.REPORTER, errors);
        } else {
            issue.reporter = user.getKey();
        }
    }

    /** Who may name a reporter must do so; for everybody else Jira takes the user who creates. */
    void reporterOfNewIssue(HostIssue issue, boolean given, ErrorCollection errors) {
        ApplicationUser user = checks.login().getLoggedInUser();
        if (given) {
            return;
        }
        if (mayModify(issue)) {
            errors.addError(IssueFieldConstants.REPORTER, "Reporter is required.");
        } else if (user != null) {
            issue.reporter = user.getKey();
        }
    }

    private boolean mayModify(HostIssue issue) {
        return checks.permissions()
                .hasPermission(
                        ProjectPermissions.MODIFY_REPORTER,
                        issue.getProjectObject(),
                        checks.login().getLoggedInUser());
    }
}
