package org.aiadoption.planner.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.aiadoption.host.EmbeddedHost;
import org.aiadoption.host.options.HostOptions;
import org.jspecify.annotations.Nullable;

/**
 * The Jira that the integration tests talk to: the address in {@code jira.baseUrl}, or an embedded host with the
 * packaged jar, started once for all tests of this JVM with a home of its own, on the database of this execution.
 */
public final class RunningHost {

    private static @Nullable RunningHost shared;

    private final String baseUrl;

    private RunningHost(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The shared host; starts it at the first call. */
    public static synchronized RunningHost get() {
        RunningHost running = shared;
        if (running == null) {
            String given = System.getProperty("jira.baseUrl", "");
            running = new RunningHost(given.isEmpty() ? start() : given);
            shared = running;
        }
        return running;
    }

    /** Where Jira is, context path included, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    private static String start() {
        try {
            Path home = Files.createTempDirectory("planner-host");
            if (Generation.ofThisRun() != Generation.JIRA_10) {
                return process(home);
            }
            EmbeddedHost host = EmbeddedHost.start(options(home, HostDatabase.shared()));
            HostDatabase.closeAtEnd(host);
            return host.baseUrl();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another generation needs another class path than this JVM's. */
    private static String process(Path home) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Dhost.countSql=true"));
        HostDatabase.shared().ifPresent(url -> options.add("-Dhost.db=" + url));
        HostProcess host = HostProcess.start(home, options.toArray(String[]::new));
        HostDatabase.closeAtEnd(host);
        return host.awaitUp().baseUrl();
    }

    /** What a host of the tests is told: any free port, statements counted. */
    public static HostOptions options(Path home) {
        return options(home, HostDatabase.of(home));
    }

    private static HostOptions options(Path home, Optional<String> database) {
        Properties properties = new Properties();
        properties.setProperty("host.jar", System.getProperty("planner.jar", ""));
        properties.setProperty("host.bundles", System.getProperty("host.bundles", ""));
        properties.setProperty("host.aui", System.getProperty("host.aui", ""));
        properties.setProperty("host.home", home.toString());
        properties.setProperty("host.port", "0");
        properties.setProperty("host.countSql", "true");
        database.ifPresent(url -> properties.setProperty("host.db", url));
        return HostOptions.from(properties);
    }
}
