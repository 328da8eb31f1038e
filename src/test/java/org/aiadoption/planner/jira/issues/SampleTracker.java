package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import org.aiadoption.planner.support.SampleJira;

/** Puts a tracker together over the services of a Jira, as the plugin's context does. */
final class SampleTracker {

    private final SampleJira jira;
    private final I18nResolver texts;
    private final IssueService service;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final CustomFieldManager fields;
    private final EpicFields epicFields;
    private final JiraMessages messages;

    SampleTracker(SampleJira jira) {
        this.jira = jira;
        texts = jira.texts();
        service = jira.get(IssueService.class);
        issues = jira.get(IssueManager.class);
        permissions = jira.get(PermissionManager.class);
        fields = jira.get(CustomFieldManager.class);
        epicFields = new EpicFields(fields);
        messages = new JiraMessages(fields);
    }

    JiraIssueRemoval removal() {
        IssueTouches touches = new IssueTouches(
                jira.get(ChangeHistoryManager.class), jira.get(CommentManager.class), jira.get(IssueLinkManager.class));
        IssueClosing closing = new IssueClosing(
                service,
                jira.get(IssueWorkflowManager.class),
                jira.get(WorkflowManager.class),
                jira.get(ConstantsManager.class),
                messages,
                texts);
        return new JiraIssueRemoval(actors(), service, issues, touches, closing, messages);
    }

    private ActorContext actors() {
        return new ActorContext(jira.get(UserManager.class), jira.get(JiraAuthenticationContext.class), texts);
    }

    JiraIssueTracker tracker() {
        return new JiraIssueTracker(
                actors(),
                new IssueMaker(actors(), service, validation(), messages, texts),
                touches(),
                new IssueReader(issues, jira.get(ProjectManager.class)),
                new Foresight(work -> new Thread(work).start(), System::nanoTime));
    }

    private DraftValidation validation() {
        RecentFacts facts = new RecentFacts(
                jira.get(ProjectManager.class),
                issues,
                permissions,
                jira.get(DateTimeFormatterFactory.class),
                System::nanoTime);
        DraftForm form = new DraftForm(service, facts, epicFields, new PickerDates(facts), texts);
        DraftValidation.Paperwork paperwork = new DraftValidation.Paperwork(form, messages);
        return new DraftValidation(service, facts, epicFields, paperwork, texts);
    }

    private JiraIssueTracker.Touches touches() {
        return new JiraIssueTracker.Touches(
                new IssueLinks(jira.get(IssueLinkManager.class), issues, permissions, texts),
                new IssueLabels(jira.get(LabelManager.class), issues, permissions, texts),
                new IssueAssignments(service, issues, jira.get(UserManager.class), messages, texts),
                new IssueMending(service, issues, fields, epicFields, messages, texts));
    }
}
