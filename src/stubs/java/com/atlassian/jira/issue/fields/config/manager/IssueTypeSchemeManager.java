package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/**
 * Which project has which issue types.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/config/manager/IssueTypeSchemeManager.html">Jira API</a>
 */
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

    List<FieldConfigScheme> getAllSchemes();

    FieldConfigScheme getConfigScheme(Project project);

    FieldConfigScheme getDefaultIssueTypeScheme();

    boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

    void removeOptionFromAllSchemes(String optionId);

    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);

    Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme configScheme);

    Collection<IssueType> getIssueTypesForDefaultScheme();
}
