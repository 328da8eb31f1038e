package org.aiadoption.host.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One server of a cluster starts after the other, because the first one makes the tables: Jira's, and those of plugins,
 * for which Jira holds a cluster lock. A server that is killed while it starts gives its turn back.
 */
public final class StartTurn implements AutoCloseable {

    /** Any number that nothing else locks. */
    private static final long KEY = 2_990;

    private final Connection connection;

    /** Waits until no other server is starting. */
    public StartTurn(DataSource source) {
        try {
            connection = source.getConnection();
            execute("select pg_advisory_lock(" + KEY + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("The start of this server cannot be lined up with that of others", e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("select pg_advisory_unlock(" + KEY + ")");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
