package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.contract.ProjectsContract;
import org.aiadoption.planner.support.SampleJira;

class JiraProjectsContractTest extends ProjectsContract {

    private static final SampleJira JIRA = new SampleJira();

    @Override
    protected Projects projects() {
        return new JiraProjects(
                JIRA.get(ProjectManager.class),
                JIRA.get(IssueTypeSchemeManager.class),
                new JiraProjects.Linking(JIRA.get(IssueLinkManager.class), JIRA.get(IssueLinkTypeManager.class)),
                JIRA.get(FieldLayoutManager.class),
                new EpicFields(JIRA.get(CustomFieldManager.class)));
    }

    @Override
    protected long id(String projectKey) {
        return JIRA.project(projectKey);
    }
}
