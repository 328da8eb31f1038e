package org.aiadoption.host.jira.issue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.project.ProjectManager;
import org.aiadoption.host.jira.field.Fields;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.aiadoption.host.jira.user.UserDirectory;
import org.aiadoption.host.jira.workflow.Statuses;

/** What an issue's ids point to. */
public record World(
        ProjectManager projects,
        IssueTypeManager types,
        UserDirectory users,
        Statuses statuses,
        Fields fields,
        SecurityLevels levels) {}
