package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Web-form texts by field id. Nothing is interpreted here: users are names, dates are what a date picker writes. */
final class IssueInput implements IssueInputParameters {
    static final String PROJECT = "pid";

    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private boolean skipScreenCheck;

    IssueInput(Map<String, String[]> parameters) {
        this.parameters.putAll(parameters);
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return parameters;
    }

    @Override
    public Collection<String> getProvidedFields() {
        return parameters.keySet();
    }

    @Override
    public @Nullable Long getProjectId() {
        String[] values = parameters.get(PROJECT);
        String first = values == null || values.length == 0 ? "" : values[0];
        return first.matches("\\d{1,18}") ? Long.valueOf(first) : null;
    }

    @Override
    public IssueInputParameters setProjectId(@Nullable Long projectId) {
        return set(PROJECT, projectId == null ? null : projectId.toString());
    }

    @Override
    public IssueInputParameters setIssueTypeId(@Nullable String issueTypeId) {
        return set(IssueFieldConstants.ISSUE_TYPE, issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(@Nullable String summary) {
        return set(IssueFieldConstants.SUMMARY, summary);
    }

    @Override
    public IssueInputParameters setDescription(@Nullable String description) {
        return set(IssueFieldConstants.DESCRIPTION, description);
    }

    @Override
    public IssueInputParameters setReporterId(@Nullable String reporterId) {
        return set(IssueFieldConstants.REPORTER, reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(@Nullable String assigneeId) {
        return set(IssueFieldConstants.ASSIGNEE, assigneeId);
    }

    @Override
    public IssueInputParameters setDueDate(@Nullable String dueDate) {
        return set(IssueFieldConstants.DUE_DATE, dueDate);
    }

    @Override
    public IssueInputParameters setResolutionId(@Nullable String resolutionId) {
        return set(IssueFieldConstants.RESOLUTION, resolutionId);
    }

    @Override
    public IssueInputParameters setComment(@Nullable String commentValue) {
        return set(IssueFieldConstants.COMMENT, commentValue);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue("customfield_" + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        parameters.put(fullCustomFieldKey, Arrays.copyOf(values, values.length));
        return this;
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    /** The host has no default values, so there is nothing to apply. */
    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        // Accepted for callers that set it either way.
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues) {
        if (!retainExistingValues) {
            throw new UnsupportedOperationException("This host never clears fields that were not given");
        }
    }

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return true;
    }

    private IssueInputParameters set(String field, @Nullable String value) {
        parameters.put(field, new String[] {value == null ? "" : value});
        return this;
    }
}
