package org.aiadoption.planner.support.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of this build. It runs from the first call in a JVM to that JVM's end. Its data lie in
 * {@code target/postgres} and stay, so that one run of tests can hand a database on to the next. Two JVMs cannot have
 * it at a time, as they cannot have {@code target}.
 */
public final class EmbeddedPostgres {

    private static final Path HOME = Path.of("target", "postgres", "server").toAbsolutePath();
    private static final String EXISTS_ALREADY = "42P04";

    private static @Nullable EmbeddedPostgres running;

    private final PostgresServer server;
    private final Deque<AutoCloseable> users = new ArrayDeque<>();

    private EmbeddedPostgres(PostgresServer server) {
        this.server = server;
    }

    /** The server of this JVM; starts it at the first call. */
    public static synchronized EmbeddedPostgres get() {
        EmbeddedPostgres postgres = running;
        if (postgres == null) {
            postgres = new EmbeddedPostgres(PostgresServer.start(HOME, RunAs.best()));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "stop-postgres"));
            running = postgres;
        }
        return postgres;
    }

    /** The JDBC address of a database, which is made if there is none of that name. It has a superuser's password. */
    public synchronized String database(String name) {
        try {
            execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            if (!EXISTS_ALREADY.equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
        return server.url(name);
    }

    /** The JDBC address of a database, which is made anew if there is one of that name. */
    public synchronized String emptyDatabase(String name) {
        try {
            execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name);
    }

    /** Has something closed before the server stops at the end of the JVM; the last one given is closed first. */
    public synchronized void closeFirst(AutoCloseable user) {
        users.push(user);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private synchronized void stop() {
        try {
            while (!users.isEmpty()) {
                users.pop().close();
            }
        } catch (Exception e) {
            System.err.println("What uses PostgreSQL did not close: " + e);
        } finally {
            server.close();
        }
    }
}
