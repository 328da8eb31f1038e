package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Set;

/**
 * An issue whose values can be set before it is stored.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/MutableIssue.html">Jira API</a>
 */
public interface MutableIssue extends Issue {
    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setReporter(ApplicationUser reporter);

    void setDueDate(Timestamp dueDate);

    void setLabels(Set<Label> labels);

    void setCustomFieldValue(CustomField customField, Object value);
}
