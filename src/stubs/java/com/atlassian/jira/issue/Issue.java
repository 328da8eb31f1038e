package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/**
 * An issue, read-only.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/Issue.html">Jira API</a>
 */
public interface Issue {
    Long getId();

    String getKey();

    Long getNumber();

    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();

    IssueType getIssueType();

    String getSummary();

    String getDescription();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Timestamp getResolutionDate();

    String getResolutionId();

    String getStatusId();

    Status getStatus();

    Long getSecurityLevelId();

    Set<Label> getLabels();

    Object getCustomFieldValue(CustomField customField);

    boolean isSubTask();

    Collection<Issue> getSubTaskObjects();

    Collection<Attachment> getAttachments();

    /** Seconds of logged work; null for none. */
    Long getTimeSpent();

    boolean isCreated();
}
