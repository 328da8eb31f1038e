package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.Map;

/**
 * What a user typed: web-form texts by field.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/IssueInputParameters.html">Jira API</a>
 */
public interface IssueInputParameters {
    Map<String, String[]> getActionParameters();

    Collection<String> getProvidedFields();

    Long getProjectId();

    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setComment(String commentValue);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    void setSkipScreenCheck(boolean skipScreenCheck);

    boolean skipScreenCheck();

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValuesWhenParameterNotProvided);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues);

    boolean retainExistingValuesWhenParameterNotProvided();
}
