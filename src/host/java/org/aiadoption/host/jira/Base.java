package org.aiadoption.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.field.FieldLayouts;
import org.aiadoption.host.jira.field.Fields;
import org.aiadoption.host.jira.issue.Checks;
import org.aiadoption.host.jira.issue.IssueDirectory;
import org.aiadoption.host.jira.issue.IssueServices;
import org.aiadoption.host.jira.issue.KillPoints;
import org.aiadoption.host.jira.issue.World;
import org.aiadoption.host.jira.issuetype.IssueTypes;
import org.aiadoption.host.jira.issuetype.TypeSchemes;
import org.aiadoption.host.jira.permission.Permissions;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.aiadoption.host.jira.project.Projects;
import org.aiadoption.host.jira.search.JqlSearch;
import org.aiadoption.host.jira.time.UserDates;
import org.aiadoption.host.jira.user.Groups;
import org.aiadoption.host.jira.user.LoginContext;
import org.aiadoption.host.jira.user.Texts;
import org.aiadoption.host.jira.user.ThreadScope;
import org.aiadoption.host.jira.user.UserDirectory;
import org.aiadoption.host.jira.workflow.ModuleFinder;
import org.aiadoption.host.jira.workflow.Statuses;
import org.aiadoption.host.jira.workflow.WorkflowModules;
import org.aiadoption.host.jira.workflow.Workflows;

/** What issues stand on: people, projects, types, fields, permissions. */
record Base(Db db, Clock clock, People people, Setup setup, World world, KillPoints kill) {
    /** Names the moment at which the host is to die, for tests of recovery. */
    private static final String KILL = "host.kill";

    /** Users and what is kept about them per thread. */
    record People(UserDirectory users, Groups groups, LoginContext login, ThreadScope threads) {}

    /** How projects are set up. */
    record Setup(
            IssueTypes types,
            TypeSchemes schemes,
            Projects projects,
            Permissions permissions,
            FieldLayouts layouts,
            WorkflowModules modules) {}

    static Base over(Db db, Clock clock, Texts.Source texts) {
        UserDirectory users = new UserDirectory(db);
        LoginContext login = new LoginContext(users, texts);
        IssueTypes types = new IssueTypes(db);
        TypeSchemes schemes = new TypeSchemes(db, types);
        Projects projects = new Projects(db, users, schemes);
        Fields fields = new Fields(db);
        SecurityLevels levels = new SecurityLevels(db);
        return new Base(
                db,
                clock,
                new People(users, new Groups(db, users), login, new ThreadScope(login)),
                new Setup(
                        types,
                        schemes,
                        projects,
                        new Permissions(db, projects, levels),
                        new FieldLayouts(db, fields),
                        new WorkflowModules()),
                new World(projects, types, users, new Statuses(db, types), fields, levels),
                KillPoints.from(System.getProperty(KILL)));
    }

    IssueServices issueServices(EventPublisher events) {
        Permissions permissions = setup.permissions();
        return IssueServices.build(
                new IssueServices.Ground(db, clock, events, people.threads(), kill),
                world,
                setup.projects(),
                new Workflows(
                        new Workflows.Ground(db, clock),
                        world.statuses(),
                        permissions,
                        new ModuleFinder(permissions, people.users(), setup.modules())),
                new Checks(
                        permissions,
                        permissions,
                        people.login(),
                        UserDates.factory(people.users(), people.login()),
                        setup.layouts()));
    }

    IssueManager directory(IssueServices services) {
        return new IssueDirectory(services.store());
    }

    JqlSearch.Ground searchGround(IssueServices services) {
        return new JqlSearch.Ground(db, services.store(), world, setup.projects(), people.users(), clock);
    }
}
