package org.aiadoption.host.page;

import java.time.Clock;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.plugin.InstalledPlugins;
import org.aiadoption.host.plugin.PageResources;
import org.aiadoption.host.plugin.WebFragments;

/** Puts the host's pages together. */
public final class Pages {
    private final PageServlet servlet;
    private final Decorator decorator;

    public Pages(JiraHalf half, WebFragments fragments, PageResources resources, InstalledPlugins plugins) {
        Jira jira = new Jira(half, Clock.systemUTC());
        Chrome chrome = new Chrome(jira, fragments, resources);
        Routes routes = new Routes();
        new LoginPage(jira).mount(routes);
        new WebSudoPage(jira).mount(routes);
        new HomePages(jira).mount(routes);
        new ProjectPages(jira, fragments).mount(routes);
        IssuePage issues = new IssuePage(jira, fragments);
        issues.mount(routes);
        new TransitionPage(jira, issues).mount(routes);
        new MovePage(jira).mount(routes);
        new IssueForms(jira).mount(routes);
        new NavigatorPage(jira).mount(routes);
        new BoardPage(jira, fragments).mount(routes);
        new AppsPage(plugins).mount(routes);
        new MailPage(jira).mount(routes);
        this.servlet = new PageServlet(routes, chrome, jira);
        this.decorator = new Decorator(jira, chrome);
    }

    /** Serves every address that no other servlet of the host takes. */
    public PageServlet servlet() {
        return servlet;
    }

    public Decorator decorator() {
        return decorator;
    }
}
