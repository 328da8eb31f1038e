package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.contract.IssueRemovalContract;
import org.aiadoption.planner.support.SampleJira;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JiraIssueRemovalContractTest extends IssueRemovalContract {

    private static final SampleJira JIRA = new SampleJira();

    private final IssueTracker tracker = new SampleTracker(JIRA).tracker();
    private final IssueRemoval removal = new SampleTracker(JIRA).removal();

    @BeforeEach
    void set_up_the_thread() {
        JIRA.get(JiraThreadLocalUtil.class).preCall();
    }

    @AfterEach
    void tear_down_the_thread() {
        JIRA.get(JiraThreadLocalUtil.class).postCall(Logger.getLogger(JiraIssueRemovalContractTest.class));
    }

    @Override
    protected IssueTracker tracker() {
        return tracker;
    }

    @Override
    protected IssueRemoval removal() {
        return removal;
    }

    @Override
    protected long shop() {
        return JIRA.shop();
    }

    @Override
    protected String key(String account) {
        return JIRA.key(account);
    }

    @Override
    protected void comment(long issueId, String account) {
        JIRA.get(Issues.class).comment(issueId, user(account), "I have begun.");
    }

    @Override
    protected void rename(long issueId, String account) {
        IssueService service = JIRA.get(IssueService.class);
        IssueInputParameters form = service.newIssueInputParameters();
        form.setSummary("Another name");
        UpdateValidationResult validated = service.validateUpdate(user(account), issueId, form);
        assertThat(service.update(user(account), validated).isValid()).isTrue();
    }

    @Override
    protected void finish(long issueId, String account) {
        removal.close(key(account), issueId);
    }

    @Override
    protected void label(long issueId, String account) {
        JIRA.get(LabelManager.class).addLabel(user(account), issueId, "by-hand", false);
    }

    private static ApplicationUser user(String account) {
        return JIRA.get(UserManager.class).getUserByName(account);
    }
}
