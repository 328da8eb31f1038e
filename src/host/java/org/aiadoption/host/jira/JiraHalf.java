package org.aiadoption.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.index.IndexLifecycleManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.FirstStart;
import org.aiadoption.host.jira.board.AgileBoards;
import org.aiadoption.host.jira.board.Boards;
import org.aiadoption.host.jira.board.Filters;
import org.aiadoption.host.jira.board.SavedFilters;
import org.aiadoption.host.jira.field.Screens;
import org.aiadoption.host.jira.issue.IssueProperties;
import org.aiadoption.host.jira.issue.IssueServices;
import org.aiadoption.host.jira.issue.MoveIssue;
import org.aiadoption.host.jira.issue.SearchIndex;
import org.aiadoption.host.jira.issue.TransitionIssue;
import org.aiadoption.host.jira.link.LinkTypes;
import org.aiadoption.host.jira.link.Links;
import org.aiadoption.host.jira.mail.MailTable;
import org.aiadoption.host.jira.mail.NotificationSchemes;
import org.aiadoption.host.jira.mail.Notifications;
import org.aiadoption.host.jira.mail.Outbox;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.aiadoption.host.jira.project.ProjectChanges;
import org.aiadoption.host.jira.search.JqlFunctions;
import org.aiadoption.host.jira.search.JqlSearch;
import org.aiadoption.host.jira.time.UserDates;
import org.aiadoption.host.jira.user.KeyChangeHandlers;
import org.aiadoption.host.jira.user.UserChanges;
import org.aiadoption.host.jira.user.UserDirectory;
import org.aiadoption.host.jira.wiki.WikiRenderer;
import org.aiadoption.host.jira.workflow.WorkflowModules;
import org.aiadoption.host.plugin.Translations;

/**
 * Jira's half of the host: every service object by the interface under which it is exported to plugins, and the
 * services of the host's own pages beside them. All of them are safe for many threads.
 */
public final class JiraHalf {
    private final Map<Class<?>, Object> exported = new LinkedHashMap<>();
    private final Map<Class<?>, Object> internal = new LinkedHashMap<>();

    private JiraHalf(Base base, EventPublisher events) {
        exportPeople(base);
        exportSetup(base);
        exportIssues(base, events);
    }

    /** Fills an empty database with schema and sample data. */
    public static JiraHalf open(
            DataSource source,
            FirstStart.Sources sources,
            Clock clock,
            EventPublisher events,
            Translations translations) {
        Db db = new Db(source);
        new FirstStart(db, sources, clock).run(UserDirectory::passwordHash);
        return new JiraHalf(Base.over(db, clock, translations::text), events);
    }

    /** What plugins may import, by interface. */
    public Map<Class<?>, Object> services() {
        return Collections.unmodifiableMap(exported);
    }

    /** An exported service, or one of the host's own: Issues, IssueProperties, Users, Transitions, Boards, Filters, Outbox, JqlFunctions. */
    public <T> T get(Class<T> type) {
        Object service = internal.getOrDefault(type, exported.get(type));
        if (service == null) {
            throw new IllegalArgumentException("Jira's half of the host has no " + type.getName());
        }
        return type.cast(service);
    }

    private void exportPeople(Base base) {
        exported.put(UserManager.class, base.people().users());
        exported.put(GroupManager.class, base.people().groups());
        exported.put(GlobalPermissionManager.class, base.people().groups());
        exported.put(JiraAuthenticationContext.class, base.people().login());
        exported.put(JiraThreadLocalUtil.class, base.people().threads());
        exported.put(
                DateTimeFormatterFactory.class,
                UserDates.factory(base.people().users(), base.people().login()));
        internal.put(Users.class, new UserViews(base));
    }

    private void exportSetup(Base base) {
        exported.put(ProjectManager.class, base.setup().projects());
        exported.put(PermissionManager.class, base.setup().permissions());
        exported.put(AssigneeService.class, base.setup().permissions());
        exported.put(IssueTypeManager.class, base.setup().types());
        exported.put(IssueTypeSchemeManager.class, base.setup().schemes());
        exported.put(CustomFieldManager.class, base.world().fields());
        exported.put(FieldLayoutManager.class, base.setup().layouts());
        exported.put(ConstantsManager.class, base.world().statuses());
        KeyChangeHandlers handlers = new KeyChangeHandlers();
        internal.put(KeyChangeHandlers.class, handlers);
        internal.put(UserChanges.class, new UserChanges(base.db(), base.people().users(), handlers));
        internal.put(
                ProjectChanges.class, new ProjectChanges(base.db(), base.setup().projects()));
        internal.put(WorkflowModules.class, base.setup().modules());
        internal.put(SecurityLevels.class, base.world().levels());
        internal.put(Screens.class, base.setup().layouts().screens());
    }

    private void exportIssues(Base base, EventPublisher events) {
        IssueServices services = base.issueServices(events);
        IssueManager directory = base.directory(services);
        LinkTypes linkTypes = new LinkTypes(base.db());
        Links links = new Links(base.db(), linkTypes, directory, services.history(), events, base.kill());
        JqlFunctions functions = new JqlFunctions(base.db());
        JqlSearch search =
                JqlSearch.over(base.searchGround(services), base.setup().permissions(), functions);
        WikiRenderer renderer = new WikiRenderer(key -> IssueUrl.of(directory, key));
        exported.put(IssueService.class, services.operations());
        exported.put(IssueManager.class, directory);
        exported.put(LabelManager.class, services.labels());
        IssuePasts pasts = new IssuePasts(services);
        exported.put(ChangeHistoryManager.class, pasts);
        exported.put(CommentManager.class, pasts);
        exportWorkflows(services.transitions());
        exported.put(IssueLinkTypeManager.class, linkTypes);
        exported.put(IssueLinkManager.class, links);
        exported.put(SearchService.class, search);
        exported.put(IndexLifecycleManager.class, new SearchIndex(base.db()));
        internal.put(MoveIssue.class, services.moves());
        exportMails(base, events);
        internal.put(IssueProperties.class, new IssueProperties(base.db()));
        internal.put(JqlFunctions.class, functions);
        internal.put(Filters.class, new SavedFilters(base.db()));
        internal.put(
                Boards.class, new AgileBoards(base.db(), search, base.world().statuses()));
        internal.put(Issues.class, new IssueViews(base, services, directory, links, renderer));
        internal.put(Transitions.class, (Transitions) (issue, user) ->
                services.transitions().available(issue, user).stream()
                        .map(action -> new Transitions.Transition(
                                action.id(), action.name(), Lines.status(action.to()), action.screen()))
                        .toList());
    }

    private void exportMails(Base base, EventPublisher events) {
        MailTable mails = new MailTable(base.db(), base.clock());
        events.register(new Notifications(
                base.db(), mails, base.people().users(), base.setup().permissions()));
        exported.put(MailQueue.class, mails);
        exported.put(NotificationSchemeManager.class, new NotificationSchemes(base.db()));
        internal.put(Outbox.class, mails);
    }

    private void exportWorkflows(TransitionIssue transitions) {
        exported.put(IssueWorkflowManager.class, (IssueWorkflowManager) transitions::descriptors);
        exported.put(
                WorkflowManager.class, (WorkflowManager) issue -> (JiraWorkflow) () -> transitions.workflow(issue));
    }
}
