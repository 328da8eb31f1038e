package org.aiadoption.planner.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.aiadoption.planner.application.port.IssueTypeSchemes;
import org.aiadoption.planner.contract.IssueTypeSchemesContract;
import org.aiadoption.planner.support.SampleJira;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JiraIssueTypeSchemesContractTest extends IssueTypeSchemesContract {

    private static final SampleJira JIRA = new SampleJira();

    private final ApplicationUser admin = JIRA.get(UserManager.class).getUserByName("admin");

    @BeforeEach
    void log_in_as_an_administrator() {
        JIRA.get(JiraThreadLocalUtil.class).preCall();
        JIRA.get(JiraAuthenticationContext.class).setLoggedInUser(admin);
    }

    @AfterEach
    void log_out() {
        JIRA.get(JiraAuthenticationContext.class).clearLoggedInUser();
        JIRA.get(JiraThreadLocalUtil.class).postCall(Logger.getLogger(JiraIssueTypeSchemesContractTest.class));
    }

    @Override
    protected IssueTypeSchemes schemes() {
        return new JiraIssueTypeSchemes(
                JIRA.get(IssueTypeManager.class),
                JIRA.get(IssueTypeSchemeManager.class),
                JIRA.get(ProjectManager.class),
                JIRA.get(SearchService.class),
                JIRA.get(JiraAuthenticationContext.class));
    }

    @Override
    protected void makeIssue(String typeId) {
        IssueService issues = JIRA.get(IssueService.class);
        IssueInputParameters input = issues.newIssueInputParameters()
                .setProjectId(JIRA.shop())
                .setIssueTypeId(typeId)
                .setReporterId("admin")
                .setSummary("An issue of the new type");
        IssueService.CreateValidationResult valid = issues.validateCreate(admin, input);
        assertThat(valid.getErrorCollection().getErrors()).isEmpty();
        assertThat(issues.create(admin, valid).isValid()).isTrue();
    }
}
