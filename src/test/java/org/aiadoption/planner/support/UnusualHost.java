package org.aiadoption.planner.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.aiadoption.host.EmbeddedHost;
import org.aiadoption.host.options.HostOptions;
import org.jspecify.annotations.Nullable;

/**
 * An embedded host with what the sample data has no need of ({@code fixtures/unusual.yaml}) and a second plugin. Tests
 * may rename its users and change its projects, which the shared host's tests do not expect.
 */
public final class UnusualHost {

    private static @Nullable EmbeddedHost here;
    private static @Nullable String address;

    private UnusualHost() {}

    /** Where the host is; started at the first call, stopped with the JVM. */
    public static synchronized String baseUrl() {
        String known = address;
        if (known == null) {
            known = Generation.ofThisRun() == Generation.JIRA_10 ? inThisJvm().baseUrl() : process();
            address = known;
        }
        return known;
    }

    /** The host itself, which only Jira 10's class path can be. */
    public static synchronized EmbeddedHost inThisJvm() {
        EmbeddedHost running = here;
        if (running == null) {
            running = start();
            HostDatabase.closeAtEnd(running);
            here = running;
        }
        return running;
    }

    private static EmbeddedHost start() {
        try {
            Path home = Files.createTempDirectory("unusual-host");
            Properties properties = new Properties();
            properties.setProperty("host.jar", jars(home));
            properties.setProperty("host.bundles", System.getProperty("host.bundles", ""));
            properties.setProperty("host.aui", System.getProperty("host.aui", ""));
            properties.setProperty("host.home", home.toString());
            properties.setProperty("host.port", "0");
            properties.setProperty("host.fixture", fixture().toString());
            HostDatabase.of(home).ifPresent(url -> properties.setProperty("host.db", url));
            return EmbeddedHost.start(HostOptions.from(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String process() {
        try {
            Path home = Files.createTempDirectory("unusual-host");
            HostProcess host = HostProcess.start(home, "-Dhost.jar=" + jars(home), "-Dhost.fixture=" + fixture());
            HostDatabase.closeAtEnd(host);
            return host.awaitUp().baseUrl();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jars(Path home) throws IOException {
        return Generation.ofThisRun().plannerJar() + File.pathSeparator + ProbeJar.write(home.resolve("probe.jar"));
    }

    private static Path fixture() {
        try {
            return Path.of(Objects.requireNonNull(UnusualHost.class.getResource("/fixtures/unusual.yaml"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
