package org.aiadoption.planner.support.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL starts for root, for root where user namespaces are refused, and for anybody else. */
class EmbeddedPostgresTest {

    static Stream<RunAs> ways() {
        return RunAs.usable();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void starts_in_each_way_that_works_on_this_machine_and_keeps_its_data(RunAs way, @TempDir Path folder)
            throws SQLException {
        try (PostgresServer first = PostgresServer.start(folder, way)) {
            ask(first, "CREATE TABLE kept AS SELECT lower('ПЛАН') AS word");
        }
        try (PostgresServer second = PostgresServer.start(folder, way)) {
            assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("план");
        }
    }

    @Test
    void stops_a_server_that_a_killed_run_has_left_running(@TempDir Path folder) throws SQLException {
        RunAs way = RunAs.best();
        PostgresServer left = PostgresServer.start(folder, way);

        try (PostgresServer next = PostgresServer.start(folder, way)) {
            assertThat(ask(next, "SELECT 'here'")).isEqualTo("here");
            assertThatThrownBy(() -> ask(left, "SELECT 'still here'")).isInstanceOf(SQLException.class);
        }
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"))) {
            var statement = connection.createStatement();
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
