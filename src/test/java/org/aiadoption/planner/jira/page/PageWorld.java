package org.aiadoption.planner.jira.page;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.making.ChooseMapping;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.seeding.SeedPlan;
import org.aiadoption.planner.application.settling.ConfigureProject;
import org.aiadoption.planner.application.settling.ListJobs;
import org.aiadoption.planner.application.showing.ListPlans;
import org.aiadoption.planner.application.showing.ListTemplates;
import org.aiadoption.planner.application.showing.OfferPlan;
import org.aiadoption.planner.application.showing.ShowAttempts;
import org.aiadoption.planner.application.showing.ShowIssuePanel;
import org.aiadoption.planner.application.showing.ShowPlan;
import org.aiadoption.planner.application.showing.Sight;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryAnswers;
import org.aiadoption.planner.support.InMemoryCatalog;
import org.aiadoption.planner.support.InMemoryIssueRemoval;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryLeases;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryMails;
import org.aiadoption.planner.support.InMemoryPeople;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemoryPlanIssues;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.aiadoption.planner.support.InMemoryProjects;
import org.aiadoption.planner.support.InMemorySettings;
import org.aiadoption.planner.support.MovableClock;
import org.aiadoption.planner.support.TemplateBuilder;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** A project 1, SHOP, with an owner, who may everything, and a viewer; pages are rendered as Jira does, but strictly. */
final class PageWorld {

    static final String OWNER = "key-owner";
    static final String VIEWER = "key-viewer";

    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryPlanStore plans = new InMemoryPlanStore(ledger);
    final InMemoryAnswers answers = new InMemoryAnswers();
    final InMemoryIssueTracker tracker = new InMemoryIssueTracker();
    final InMemoryPlanIssues planIssues = new InMemoryPlanIssues();
    final InMemorySettings settings = new InMemorySettings();
    final InMemoryProjects projects = new InMemoryProjects().add(1, "SHOP");
    final InMemoryPermissions permissions =
            new InMemoryPermissions().grantAll(OWNER, 1).grant(VIEWER, 1, Action.BROWSE);
    final InMemoryPeople people = new InMemoryPeople().add("owner").add("viewer");
    private final InMemoryCatalog catalog = new InMemoryCatalog(TemplateBuilder.smallTemplate());
    private final Access access = new Access(projects, plans, permissions);
    private String user = OWNER;
    private Locale locale = Locale.ENGLISH;

    PageWorld as(String userKey) {
        user = userKey;
        return this;
    }

    PageWorld in(Locale language) {
        locale = language;
        return this;
    }

    /** Writes the plan down and makes its issues, as far as the tracker lets it. */
    long seeded(NewPlan plan) {
        long id = plans.add(plan, null);
        plans.changeState(id, PlanState.WAITING, "");
        SeedPlan.Records records = new SeedPlan.Records(plans, ledger, new InMemoryLeases());
        SeedPlan.Reach reach = new SeedPlan.Reach(
                tracker, new InMemoryIssueRemoval(tracker), permissions, projects, new InMemoryMails(), () -> false);
        new SeedPlan(records, reach, planIssues, new ImmediateLocks(), new FixedServers("here"), () -> 0L).run(id);
        return id;
    }

    PageFrame frame() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(any())).thenReturn("/jira");
        PageBuilderService pageBuilder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
        return new PageFrame(new BundleReader(user, locale), application, pageBuilder, new MovableClock());
    }

    ShowPlan showPlan() {
        return new ShowPlan(access, catalog, projects, ledger, answers, new Sight(tracker, permissions, people));
    }

    ListJobs listJobs() {
        return new ListJobs(permissions, plans, ledger, projects, people);
    }

    ShowAttempts showAttempts() {
        return new ShowAttempts(access, ledger, people);
    }

    CheckRights checkRights() {
        return new CheckRights(permissions, people, settings);
    }

    ShowIssuePanel showIssuePanel() {
        return new ShowIssuePanel(tracker, planIssues, permissions, showPlan());
    }

    PlanListPage listPage() {
        return new PlanListPage(frame(), new ListPlans(access, plans, checkRights(), showPlan()));
    }

    CreatePlanPage createPage() {
        ConfigureProject configure =
                new ConfigureProject(access, projects, settings, new ChooseMapping(projects, settings));
        return new CreatePlanPage(frame(), new ListTemplates(catalog), configure, checkRights(), offerPlan());
    }

    /** What Jira hands to a page of the project whose address names the plan. */
    Map<String, Object> projectPage(String plan) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter("plan")).thenReturn(plan);
        ExecutingHttpRequest.set(request, mock(HttpServletResponse.class));
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(1L);
        when(project.getKey()).thenReturn("SHOP");
        when(project.getName()).thenReturn("Web <shop>");
        return new HashMap<>(Map.of("project", project));
    }

    Map<String, Object> issuePage(long issueId) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(issueId);
        return new HashMap<>(Map.of("issue", issue));
    }

    /** SHOP-5, which belongs to no plan unless its id is that of a plan's issue. */
    Map<String, Object> issuePage(long issueId, String typeId) {
        Map<String, Object> page = issuePage(issueId);
        Issue issue = (Issue) page.get("issue");
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("SHOP");
        when(issue.getKey()).thenReturn("SHOP-5");
        when(issue.getIssueTypeId()).thenReturn(typeId);
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getProjectObject()).thenReturn(project);
        return page;
    }

    OfferPlan offerPlan() {
        return new OfferPlan(planIssues, settings, checkRights(), tracker, permissions);
    }

    /** Every reference is escaped; one that stands for nothing fails the test. */
    static String render(String template, Map<String, Object> values) throws Exception {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(
                "file.resource.loader.path", Path.of("src/main/resources").toString());
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        VelocityContext context = new VelocityContext(values);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler((ReferenceInsertionEventHandler) PageWorld::escaped);
        cartridge.attachToContext(context);
        StringWriter writer = new StringWriter();
        engine.getTemplate("templates/" + template).merge(context, writer);
        return writer.toString();
    }

    private static Object escaped(String reference, Object value) {
        if (value == null) {
            throw new AssertionError(reference + " stands for nothing");
        }
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
