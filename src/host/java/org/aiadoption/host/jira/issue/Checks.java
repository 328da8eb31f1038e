package org.aiadoption.host.jira.issue;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import org.aiadoption.host.jira.field.FieldLayouts;
import org.aiadoption.host.jira.field.Screens;

/** What field checks ask: permissions, the logged-in user's dates, required fields. */
public record Checks(
        PermissionManager permissions,
        AssigneeService assignees,
        JiraAuthenticationContext login,
        DateTimeFormatterFactory dates,
        FieldLayouts layouts) {
    Screens screens() {
        return layouts.screens();
    }
}
