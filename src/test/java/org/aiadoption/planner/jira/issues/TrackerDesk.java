package org.aiadoption.planner.jira.issues;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.sql.Timestamp;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.PhaseColour;
import org.jspecify.annotations.Nullable;

/** A tracker over doubles of Jira that say yes to everything, until a test says otherwise. */
final class TrackerDesk {

    static final String ACTOR = "JIRAUSER10101";
    static final LocalDate DUE = LocalDate.of(2027, 3, 5);

    final IssueService issueService = mock(IssueService.class);
    final IssueManager issues = mock(IssueManager.class);
    final ProjectManager projects = mock(ProjectManager.class);
    final PermissionManager permissions = mock(PermissionManager.class);
    final UserManager users = mock(UserManager.class);
    final JiraAuthenticationContext login = mock(JiraAuthenticationContext.class);
    final CustomFieldManager fields = mock(CustomFieldManager.class);
    final IssueLinkManager links = mock(IssueLinkManager.class);
    final LabelManager labels = mock(LabelManager.class);
    final IssueInputParameters form = mock(IssueInputParameters.class, RETURNS_SELF);
    final MutableIssue draftInJira = mock(MutableIssue.class);
    final CreateValidationResult validated = mock(CreateValidationResult.class);
    final Project project = mock(Project.class);
    /** What was left to other threads. */
    final List<Runnable> aside = new ArrayList<>();

    final AtomicLong clock = new AtomicLong();
    final ApplicationUser actor = user(ACTOR, "olga");

    TrackerDesk() {
        lenient().when(issueService.newIssueInputParameters()).thenReturn(form);
        lenient().when(issueService.validateCreate(any(), any())).thenReturn(validated);
        lenient().when(validated.isValid()).thenReturn(true);
        lenient().when(validated.getIssue()).thenReturn(draftInJira);
        lenient().when(draftInJira.getDueDate()).thenReturn(Timestamp.valueOf(DUE.atStartOfDay()));
        lenient().when(draftInJira.getDescription()).thenReturn("text");
        lenient().when(projects.getProjectObj(10L)).thenReturn(project);
        lenient().when(project.getKey()).thenReturn("SHOP");
        lenient()
                .when(permissions.hasPermission(any(ProjectPermissionKey.class), any(Project.class), any()))
                .thenReturn(true);
        made(1001, "SHOP-7");
    }

    JiraIssueTracker tracker() {
        I18nResolver texts = texts();
        EpicFields epicFields = new EpicFields(fields);
        RecentFacts facts = new RecentFacts(projects, issues, permissions, pickers(), clock::get);
        PickerDates dates = new PickerDates(facts);
        JiraMessages messages = new JiraMessages(fields);
        DraftValidation validation = new DraftValidation(
                issueService,
                facts,
                epicFields,
                new DraftValidation.Paperwork(new DraftForm(issueService, facts, epicFields, dates, texts), messages),
                texts);
        JiraIssueTracker.Touches touches = new JiraIssueTracker.Touches(
                new IssueLinks(links, issues, permissions, texts),
                new IssueLabels(labels, issues, permissions, texts),
                new IssueAssignments(issueService, issues, users, messages, texts),
                new IssueMending(issueService, issues, fields, epicFields, messages, texts));
        ActorContext actors = new ActorContext(users, login, texts);
        return new JiraIssueTracker(
                actors,
                new IssueMaker(actors, issueService, validation, messages, texts),
                touches,
                new IssueReader(issues, projects),
                new Foresight(aside::add, clock::get));
    }

    IssueDraft draft() {
        return draft(null, Map.of());
    }

    IssueDraft draft(@Nullable Long epicId, Map<String, String> requiredValues) {
        return new IssueDraft(
                10,
                "3",
                new IssueText("Sum", "text", "Phase one"),
                DUE,
                new IssueDraft.Bond(epicId, "ai-plan-17", new PhaseColour(4)),
                requiredValues);
    }

    ApplicationUser user(String key, String name) {
        ApplicationUser user = mock(ApplicationUser.class);
        lenient().when(user.getKey()).thenReturn(key);
        lenient().when(user.getName()).thenReturn(name);
        lenient().when(user.isActive()).thenReturn(true);
        lenient().when(users.getUserByKey(key)).thenReturn(user);
        return user;
    }

    MutableIssue issue(long id, String key) {
        MutableIssue issue = mock(MutableIssue.class);
        lenient().when(issue.getId()).thenReturn(id);
        lenient().when(issue.getKey()).thenReturn(key);
        lenient().when(issue.getIssueTypeId()).thenReturn("3");
        lenient().when(issue.getProjectObject()).thenReturn(project);
        lenient().when(issues.getIssueObject(id)).thenReturn(issue);
        lenient().when(issues.getIssueObject(key)).thenReturn(issue);
        return issue;
    }

    /** A field of Jira Software by the last part of its type's key, in scope everywhere. */
    CustomField field(String id, String type) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        lenient().when(fieldType.getKey()).thenReturn("com.pyxis.greenhopper.jira:" + type);
        lenient().doReturn(fieldType).when(field).getCustomFieldType();
        lenient().when(field.getId()).thenReturn(id);
        lenient().when(field.isInScope(any(), anyList())).thenReturn(true);
        lenient().when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
        lenient().when(fields.getCustomFieldObject(id)).thenReturn(field);
        return field;
    }

    void made(long id, String key) {
        IssueResult result = mock(IssueResult.class);
        MutableIssue issue = issue(id, key);
        lenient().when(result.isValid()).thenReturn(true);
        lenient().when(result.getIssue()).thenReturn(issue);
        lenient().when(issueService.create(any(), any())).thenReturn(result);
    }

    void brokeOff(String message) {
        IssueResult result = mock(IssueResult.class);
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(message);
        lenient().when(result.getErrorCollection()).thenReturn(errors);
        lenient().when(issueService.create(any(), any())).thenReturn(result);
    }

    void objects(String fieldId, String message) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addError(fieldId, message);
        lenient().when(validated.isValid()).thenReturn(false);
        lenient().when(validated.getErrorCollection()).thenReturn(errors);
    }

    /** Objects to the next form, and to none after it. */
    void refuseOnce(String fieldId, String message) {
        objects(fieldId, message);
        lenient().when(validated.isValid()).thenReturn(false, true);
    }

    void forbid(ProjectPermissionKey permission) {
        lenient().when(permissions.hasPermission(permission, project, actor)).thenReturn(false);
    }

    ProjectPermissionKey mayOnIssues(ProjectPermissionKey permission) {
        lenient()
                .when(permissions.hasPermission(
                        org.mockito.ArgumentMatchers.eq(permission),
                        any(com.atlassian.jira.issue.Issue.class),
                        org.mockito.ArgumentMatchers.eq(actor)))
                .thenReturn(true);
        return permission;
    }

    void mayLink() {
        mayOnIssues(ProjectPermissions.LINK_ISSUES);
        lenient().when(links.isLinkingEnabled()).thenReturn(true);
    }

    /** Texts read as their keys. */
    static I18nResolver texts() {
        I18nResolver texts = mock(I18nResolver.class);
        lenient().when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        lenient().when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        return texts;
    }

    /** Jira's date picker as it comes: {@code 5/Mar/27}. */
    private static DateTimeFormatterFactory pickers() {
        DateTimeFormatter formatter = mock(DateTimeFormatter.class, RETURNS_SELF);
        lenient().when(formatter.format(any())).thenAnswer(call -> pattern().format(call.<Date>getArgument(0)));
        lenient()
                .when(formatter.parse(anyString()))
                .thenAnswer(call -> pattern().parse(call.<String>getArgument(0)));
        DateTimeFormatterFactory factory = mock(DateTimeFormatterFactory.class);
        lenient().when(factory.formatter()).thenReturn(formatter);
        return factory;
    }

    private static SimpleDateFormat pattern() {
        return new SimpleDateFormat("d/MMM/yy", Locale.ENGLISH);
    }
}
