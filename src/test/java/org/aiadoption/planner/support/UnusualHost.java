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

    private static @Nullable EmbeddedHost shared;

    private UnusualHost() {}

    /** The host; started at the first call, stopped with the JVM. */
    public static synchronized EmbeddedHost get() {
        EmbeddedHost running = shared;
        if (running == null) {
            running = start();
            HostDatabase.closeAtEnd(running);
            shared = running;
        }
        return running;
    }

    private static EmbeddedHost start() {
        try {
            Path home = Files.createTempDirectory("unusual-host");
            Path probe = ProbeJar.write(home.resolve("probe.jar"));
            Properties properties = new Properties();
            properties.setProperty("host.jar", System.getProperty("planner.jar", "") + File.pathSeparator + probe);
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

    private static Path fixture() {
        try {
            return Path.of(Objects.requireNonNull(UnusualHost.class.getResource("/fixtures/unusual.yaml"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
