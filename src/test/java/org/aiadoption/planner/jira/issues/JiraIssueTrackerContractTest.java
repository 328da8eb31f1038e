package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.contract.IssueTrackerContract;
import org.aiadoption.planner.support.SampleJira;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JiraIssueTrackerContractTest extends IssueTrackerContract {

    private static final SampleJira JIRA = new SampleJira();

    private final IssueTracker tracker = new SampleTracker(JIRA).tracker();

    @BeforeEach
    void set_up_the_thread() {
        JIRA.get(JiraThreadLocalUtil.class).preCall();
    }

    @AfterEach
    void tear_down_the_thread() {
        JIRA.get(JiraThreadLocalUtil.class).postCall(Logger.getLogger(JiraIssueTrackerContractTest.class));
    }

    @Override
    protected IssueTracker tracker() {
        return tracker;
    }

    @Override
    protected long shop() {
        return JIRA.shop();
    }

    @Override
    protected long operations() {
        return JIRA.project("OPS");
    }

    @Override
    protected String key(String account) {
        return JIRA.key(account);
    }

    @Override
    protected void delete(long issueId) {
        IssueService service = JIRA.get(IssueService.class);
        ApplicationUser admin = JIRA.get(UserManager.class).getUserByName("admin");
        assertThat(service.delete(admin, service.validateDelete(admin, issueId)).hasAnyErrors())
                .isFalse();
    }

    @Override
    protected Optional<Long> epicOf(long issueId) {
        Issue issue = JIRA.get(IssueManager.class).getIssueObject(issueId);
        return new EpicFields(JIRA.get(CustomFieldManager.class))
                .epicLink(issue.getProjectObject(), issue.getIssueTypeId())
                .map(issue::getCustomFieldValue)
                .map(epic -> ((Issue) epic).getId());
    }

    @Override
    protected Set<String> labelsOf(long issueId) {
        return JIRA.get(LabelManager.class).getLabels(issueId).stream()
                .map(Label::getLabel)
                .collect(Collectors.toSet());
    }

    @Override
    protected void linkOnceMore(long fromId, long toId, long linkTypeId) {
        JIRA.write("insert into issue_link (link_type, source_id, destination_id) values (%d, %d, %d)"
                .formatted(linkTypeId, fromId, toId));
    }

    @Override
    protected List<Long> linkedFrom(long issueId, long linkTypeId) {
        return JIRA.get(IssueLinkManager.class).getOutwardLinks(issueId).stream()
                .filter(link -> link.getLinkTypeId() == linkTypeId)
                .map(IssueLink::getDestinationId)
                .toList();
    }
}
