package org.aiadoption.host.http;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.Filter;
import javax.servlet.SessionTrackingMode;
import javax.servlet.http.HttpServlet;
import org.aiadoption.host.ao.SqlCounter;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.options.HostOptions;
import org.aiadoption.host.page.Pages;
import org.aiadoption.host.plugin.InstalledPlugins;
import org.aiadoption.host.plugin.PageResources;
import org.aiadoption.host.plugin.WebFragments;
import org.aiadoption.host.restapi.JiraRest;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/**
 * The web server of the host: Jira's pages and REST under the context path {@code /jira}, and the servlets of plugins,
 * which can be mounted and unmounted while it runs.
 */
public final class WebServer {
    /** Jira's context path here; the root redirects to it. */
    public static final String CONTEXT_PATH = "/jira";

    /** Held, as a logger that nobody holds forgets its level. */
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private static final int MAX_POST_BYTES = 2 * 1024 * 1024;

    private final HostOptions options;
    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final Logger servletLog;
    private final Map<String, String> mounted = new ConcurrentHashMap<>();

    public WebServer(
            HostOptions options,
            JiraHalf jira,
            WebFragments fragments,
            PageResources resources,
            InstalledPlugins plugins) {
        TOMCAT_LOG.setLevel(Level.WARNING);
        // the framework of the plugins owns the JVM's only URL handler factory
        TomcatURLStreamHandlerFactory.disable();
        this.options = options;
        File base = options.home().resolve("tomcat").toFile();
        tomcat.setBaseDir(base.getPath());
        tomcat.setConnector(connector(options));
        tomcat.getHost().getPipeline().addValve(quietErrors());
        this.context = context(base);
        // what a servlet threw is logged by the error page
        this.servletLog = Logger.getLogger(context.getLogName());
        servletLog.setLevel(Level.OFF);
        addRoot(base);
        Pages pages = new Pages(jira, fragments, resources, plugins);
        filter("request", new RequestFilter(jira, options.basic()), "/*");
        filter("decorator", new DecoratorFilter(pages.decorator()), "/plugins/servlet/*");
        serve("pages", pages.servlet(), "/", "/plugins/servlet/upm/*", "/plugins/servlet/project-config/*");
        serve(
                "static",
                new StaticServlet(options.auiDirectory()),
                "/s/host/*",
                "/favicon.ico",
                "/images/icons/issuetypes/*");
        serve("rest", JiraRest.servlet(jira), "/rest/*");
    }

    /** From now on every answer says in {@code X-Host-Ao-Statements} how many statements it cost; call before start. */
    public void reportStatements(SqlCounter counter) {
        filter("statements", new StatementsFilter(counter), "/*");
    }

    /** Starts to listen; fails with a message that names the port when it is taken. */
    public void start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            stop();
            if (causedBy(e, BindException.class)) {
                throw new IllegalStateException(
                        "Port " + options.port() + " is in use; choose another with -Dhost.port=…", e);
            }
            throw new IllegalStateException("The web server did not start", e);
        }
    }

    public void stop() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server did not stop", e);
        }
    }

    /** The port it listens on, once started. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Adds a servlet, also while running. */
    public void mountServlet(String name, HttpServlet servlet, String mapping) {
        Tomcat.addServlet(context, name, servlet);
        context.addServletMapping(mapping, name);
        mounted.put(name, mapping);
    }

    public void unmount(String name) {
        String mapping = mounted.remove(name);
        if (mapping != null) {
            context.removeServletMapping(mapping);
            Container wrapper = context.findChild(name);
            context.removeChild(wrapper);
        }
    }

    private static Connector connector(HostOptions options) {
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(options.port());
        connector.setProperty("address", options.bind());
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/css,application/javascript,application/json");
        connector.setURIEncoding("UTF-8");
        connector.setMaxPostSize(MAX_POST_BYTES);
        connector.setXpoweredBy(false);
        connector.setThrowOnFailure(true);
        return connector;
    }

    private static ErrorReportValve quietErrors() {
        ErrorReportValve valve = new ErrorReportValve();
        valve.setShowReport(false);
        valve.setShowServerInfo(false);
        return valve;
    }

    private Context context(File base) {
        StandardContext made = added(CONTEXT_PATH, base);
        made.setSessionTimeout(300);
        made.setUseHttpOnly(true);
        if (options.server() != null) {
            // why: cookies do not know ports, and a browser may talk to two servers of one machine
            made.setSessionCookieName("JSESSIONID_" + options.server());
        }
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        made.setCookieProcessor(cookies);
        made.addServletContainerInitializer(
                (classes, servlets) -> servlets.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE)), null);
        ErrorPage errors = new ErrorPage();
        errors.setLocation("/host-error");
        made.addErrorPage(errors);
        return made;
    }

    private void addRoot(File base) {
        Context root = added("", base);
        Tomcat.addServlet(root, "root", new RootRedirect());
        root.addServletMapping("/", "root");
    }

    /** Without Tomcat's search for leaks on stop: the JVM ends then, and the search needs opened modules. */
    private StandardContext added(String path, File base) {
        if (!base.isDirectory() && !base.mkdirs()) {
            throw new IllegalStateException("Cannot make the folder " + base);
        }
        StandardContext added = (StandardContext) tomcat.addContext(path, base.getPath());
        added.setClearReferencesRmiTargets(false);
        added.setClearReferencesThreadLocals(false);
        added.setClearReferencesObjectStreamClassCaches(false);
        return added;
    }

    private void serve(String name, HttpServlet servlet, String... mappings) {
        Tomcat.addServlet(context, name, servlet);
        for (String mapping : mappings) {
            context.addServletMapping(mapping, name);
        }
    }

    private void filter(String name, Filter filter, String pattern) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern(pattern);
        map.setDispatcher("REQUEST");
        map.setDispatcher("ERROR");
        context.addFilterMap(map);
    }

    private static boolean causedBy(Throwable failure, Class<? extends IOException> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
