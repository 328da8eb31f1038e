package org.aiadoption.host;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServlet;
import org.aiadoption.host.cluster.Cluster;
import org.aiadoption.host.cluster.StartTurn;
import org.aiadoption.host.data.FirstStart;
import org.aiadoption.host.http.WebServer;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.options.HostOptions;
import org.aiadoption.host.options.HostOptions.BadOption;
import org.aiadoption.host.osgi.Causes;
import org.aiadoption.host.osgi.OsgiFramework;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.platform.SalApplication;
import org.aiadoption.host.plugin.InstalledPlugins;
import org.aiadoption.host.plugin.ModuleProblem;
import org.aiadoption.host.plugin.Mounts;
import org.aiadoption.host.plugin.PluginJar;
import org.aiadoption.host.plugin.Plugins;
import org.aiadoption.host.plugin.ResourceDownloads;
import org.aiadoption.host.plugin.Translations;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running host. Started from the command line it stays until it is interrupted; a test starts it with options and
 * closes it. A plugin that does not start leaves the host up, so that its cause can be read.
 */
public final class EmbeddedHost implements AutoCloseable {
    private static final long PLUGIN_SECONDS = 20;

    private final HostOptions options;
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private final WebServer web;
    private final Plugins plugins;
    private final AutoCloseable turn;

    private EmbeddedHost(HostOptions options) {
        this.options = options;
        refuseBusyPort(options);
        makeHome(options.home());
        try {
            CompletableFuture<OsgiFramework> starting = CompletableFuture.supplyAsync(() -> framework(options));
            HikariDataSource pool = Databases.open(options);
            toClose.push(pool);
            turn = options.server() == null ? () -> {} : new StartTurn(pool);
            Cluster cluster = Cluster.join(options.server(), pool);
            toClose.push(cluster);
            Clock clock = Clock.system(ZoneId.systemDefault());
            EventBus events = new EventBus();
            Translations translations = new Translations();
            JiraHalf jira = JiraHalf.open(
                    pool,
                    new FirstStart.Sources(options.home(), options.assets().fixture()),
                    clock,
                    events,
                    translations);
            Modules modules =
                    Modules.over(new Modules.Ground(options, pool, cluster, translations, events, clock), jira);
            toClose.push(modules.jobs());
            OsgiFramework framework = starting.join();
            toClose.push(framework::stop);
            Later mounts = new Later();
            plugins = modules.plugins(mounts);
            web = new WebServer(options, jira, modules.fragments(), modules.resources(), plugins);
            if (options.countStatements()) {
                web.reportStatements(modules.counter());
            }
            web.start();
            toClose.push(web::stop);
            mounts.server = web;
            mounts.mount("downloads", new ResourceDownloads(modules.resources()), "/download/resources/*");
            Services.publish(framework, modules, clock, new SalApplication(this::baseUrl, WebServer.CONTEXT_PATH));
            toClose.push(plugins);
            install(framework);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** The web server exists only after what is to be mounted on it. */
    private static final class Later implements Mounts {
        private @Nullable WebServer server;

        @Override
        public void mount(String name, HttpServlet servlet, String mapping) {
            Objects.requireNonNull(server).mountServlet(name, servlet, mapping);
        }

        @Override
        public void unmount(String name) {
            Objects.requireNonNull(server).unmount(name);
        }
    }

    /** Starts a host and waits until its plugins are up or have failed. */
    public static EmbeddedHost start(HostOptions options) {
        quietLogging();
        EmbeddedHost host = new EmbeddedHost(options);
        try {
            host.plugins.await(PLUGIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        host.close(host.turn);
        return host;
    }

    /** Where the host answers, without a slash at the end. */
    public String baseUrl() {
        String address =
                options.bind().equals("127.0.0.1") || options.bind().equals("0.0.0.0") ? "localhost" : options.bind();
        return "http://" + address + ':' + web.port() + WebServer.CONTEXT_PATH;
    }

    /** Whether every plugin is enabled. */
    public boolean ready() {
        return plugins.all().stream().allMatch(plugin -> plugin.state().equals("ENABLED"));
    }

    public InstalledPlugins plugins() {
        return plugins;
    }

    @Override
    public void close() {
        while (!toClose.isEmpty()) {
            close(toClose.pop());
        }
    }

    private void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            log().error("A part of the host did not stop", e);
        }
    }

    private static OsgiFramework framework(HostOptions options) {
        try {
            OsgiFramework framework =
                    new OsgiFramework(options.home().resolve("osgi-cache"), options.bundleDirectory());
            framework.start();
            return framework;
        } catch (BundleException | IOException | ReflectiveOperationException e) {
            throw new CompletionException("The OSGi framework did not start", e);
        }
    }

    private void install(OsgiFramework framework) {
        for (Path jar : options.jars()) {
            String name = String.valueOf(jar.getFileName());
            try {
                PluginJar.check(jar);
                plugins.install(framework.install(jar), name);
            } catch (ModuleProblem e) {
                plugins.installFailed(name, String.valueOf(e.getMessage()));
            } catch (BundleException e) {
                plugins.installFailed(name, "the jar is no OSGi bundle: " + Causes.tell(e));
            }
        }
    }

    private static void refuseBusyPort(HostOptions options) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(options.bind()), options.port()));
        } catch (IOException e) {
            throw new BadOption("Port " + options.port() + " on " + options.bind() + " cannot be used ("
                    + e.getMessage() + "); choose another with -Dhost.port=…");
        }
    }

    private static void makeHome(Path home) {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new BadOption(
                    "The folder " + home + " cannot be made (" + e + "); choose another with -Dhost.home=…");
        }
    }

    private static void quietLogging() {
        String simple = "org.slf4j.simpleLogger.";
        System.getProperties().putIfAbsent(simple + "defaultLogLevel", "warn");
        System.getProperties().putIfAbsent(simple + "showThreadName", "false");
        System.getProperties().putIfAbsent(simple + "showShortLogName", "true");
        // a broken context is reported once, by the host itself
        System.getProperties().putIfAbsent(simple + "log.org.eclipse.gemini.blueprint", "off");
    }

    private static Logger log() {
        return LoggerFactory.getLogger(EmbeddedHost.class);
    }

    /** Starts the host from system properties and stays until the process is told to end. */
    public static void main(String[] args) throws InterruptedException {
        long begin = System.nanoTime();
        quietLogging();
        EmbeddedHost host;
        HostOptions options;
        try {
            options = HostOptions.fromSystemProperties();
            host = start(options);
        } catch (BadOption | IllegalStateException e) {
            System.err.println("The host does not start. " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
        System.out.println(Greeting.of(host, options, System.nanoTime() - begin));
        new CountDownLatch(1).await();
    }
}
