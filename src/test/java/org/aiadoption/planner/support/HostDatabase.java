package org.aiadoption.planner.support;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;

/**
 * Where the hosts of the integration tests keep their data: each in the file of its home, or, with
 * {@code -Dtest.db=postgresql}, each in a database of its own in the build's PostgreSQL.
 */
public final class HostDatabase {

    private static final boolean ON_POSTGRESQL =
            System.getProperty("test.db", "h2").equals("postgresql");

    /** With {@code -Dtest.db.keep=true} the shared host goes on with the data of the execution before. */
    private static final boolean KEEP = Boolean.getBoolean("test.db.keep");

    private static final String SHARED = "suite";

    private HostDatabase() {}

    /** The JDBC address for a host with this home, the same at each call; empty for the file in the home. */
    public static Optional<String> of(Path home) {
        return ON_POSTGRESQL ? Optional.of(EmbeddedPostgres.get().database(nameFor(home))) : Optional.empty();
    }

    /** The JDBC address for the host that all tests of this JVM share; empty for the file in its home. */
    static Optional<String> shared() {
        if (!ON_POSTGRESQL) {
            return Optional.empty();
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.get();
        return Optional.of(KEEP ? postgres.database(SHARED) : postgres.emptyDatabase(SHARED));
    }

    /** Closes a host at the end of the JVM, before its database goes. */
    static void closeAtEnd(AutoCloseable host) {
        if (ON_POSTGRESQL) {
            EmbeddedPostgres.get().closeFirst(host);
        } else {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closed(host), "stop-host"));
        }
    }

    private static void closed(AutoCloseable host) {
        try {
            host.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameFor(Path home) {
        byte[] path = home.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        return "host_" + UUID.nameUUIDFromBytes(path).toString().replace("-", "");
    }
}
