package org.aiadoption.planner.host;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.web.bean.PagerFilter;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.aiadoption.host.data.FirstStart;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.issue.MoveIssue;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.plugin.Translations;

/** Jira's half of the host on a database, without web and plugins; this thread is logged in as the owner. */
final class OpenJira implements AutoCloseable {

    /** The type Task of the sample data. */
    private static final String TASK = "10002";

    final EventBus events = new EventBus();
    final IssueService issues;
    final ApplicationUser owner;
    private final HikariDataSource database = new HikariDataSource();
    private final JiraHalf jira;

    OpenJira(String url, Path home) {
        database.setJdbcUrl(url);
        jira = JiraHalf.open(
                database, new FirstStart.Sources(home, null), Clock.systemUTC(), events, new Translations());
        issues = get(IssueService.class);
        owner = user("owner");
        get(JiraThreadLocalUtil.class).preCall();
        get(JiraAuthenticationContext.class).setLoggedInUser(owner);
    }

    <T> T get(Class<T> service) {
        return jira.get(service);
    }

    ApplicationUser user(String name) {
        return get(UserManager.class).getUserByName(name);
    }

    Project project(String key) {
        return get(ProjectManager.class).getProjectObjByKey(key);
    }

    Issue created(String summary) {
        IssueInputParameters input = issues.newIssueInputParameters()
                .setProjectId(project("SHOP").getId())
                .setIssueTypeId(TASK)
                .setSummary(summary)
                .setReporterId("owner");
        return issues.create(owner, issues.validateCreate(owner, input)).getIssue();
    }

    /** Moves the issue as this user; says what Jira has against it. */
    Collection<String> move(Issue issue, String projectKey, String typeId, ApplicationUser user) {
        MoveIssue.Target target = new MoveIssue.Target(project(projectKey), typeId);
        return get(MoveIssue.class).move(issue.getId(), target, user).getErrorMessages();
    }

    Collection<String> move(Issue issue, String projectKey) {
        return move(issue, projectKey, TASK, user("admin"));
    }

    Collection<String> delete(Issue issue) {
        return issues.delete(owner, issues.validateDelete(owner, issue.getId())).getErrorMessages();
    }

    /** The keys that an administrator finds. */
    List<String> found(String jql) {
        SearchService search = get(SearchService.class);
        ApplicationUser admin = user("admin");
        try {
            return search
                    .search(admin, search.parseQuery(admin, jql).getQuery(), new PagerFilter<Issue>(0, 100))
                    .getResults()
                    .stream()
                    .map(Issue::getKey)
                    .toList();
        } catch (SearchException e) {
            throw new AssertionError(jql, e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
