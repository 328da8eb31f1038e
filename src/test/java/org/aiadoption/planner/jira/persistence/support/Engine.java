package org.aiadoption.planner.jira.persistence.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;

/** The databases that the persistence contracts are held to. */
public enum Engine {

    /** In memory. */
    H2 {
        @Override
        HikariDataSource open(String name) {
            return pool("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        }

        @Override
        DatabaseProvider provider(DisposableDataSource source, String name) {
            return new H2DatabaseProvider(source, "PUBLIC");
        }

        @Override
        String dropping(String name) {
            // why: the last connection then takes the database with it; SHUTDOWN would break the one that says it
            return "SET DB_CLOSE_DELAY 0";
        }
    },

    /** H2 that keeps an empty text as null, as Oracle does. */
    ORACLE_LIKE {
        @Override
        HikariDataSource open(String name) {
            return H2.open(name);
        }

        @Override
        String afterMigration() {
            return "SET MODE Oracle";
        }

        @Override
        DatabaseProvider provider(DisposableDataSource source, String name) {
            return H2.provider(source, name);
        }

        @Override
        String dropping(String name) {
            return H2.dropping(name);
        }
    },

    /** The one that the build starts itself; each test has a schema of its own. */
    POSTGRESQL {
        @Override
        HikariDataSource open(String name) {
            String url = EmbeddedPostgres.get().database("contracts");
            execute(url, "CREATE SCHEMA " + name);
            return pool(url + "&currentSchema=" + name);
        }

        @Override
        DatabaseProvider provider(DisposableDataSource source, String name) {
            return new PostgreSQLDatabaseProvider(source, name);
        }

        @Override
        String dropping(String name) {
            return "DROP SCHEMA " + name + " CASCADE";
        }
    },

    /** Stands for MySQL: {@code -Dtest.mariadb.url} gives the address of a server, with name and password in it. */
    MARIADB {
        @Override
        HikariDataSource open(String name) {
            execute(MARIADB_URL, "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            HikariDataSource pool = pool(MARIADB_URL);
            pool.setCatalog(name);
            return pool;
        }

        @Override
        DatabaseProvider provider(DisposableDataSource source, String name) {
            return new MySQLDatabaseProvider(source);
        }

        @Override
        String dropping(String name) {
            return "DROP DATABASE " + name;
        }
    };

    private static final String MARIADB_URL = System.getProperty("test.mariadb.url", "");
    private static final int CONNECTIONS = 20;

    /** Those that are there on this machine. */
    public static Stream<Engine> available() {
        return Stream.of(values()).filter(Engine::isThere);
    }

    /** Those that are there and are what they are called. */
    public static Stream<Engine> real() {
        return available().filter(engine -> engine != ORACLE_LIKE);
    }

    public boolean isThere() {
        return this != MARIADB || !MARIADB_URL.isEmpty();
    }

    /** Makes a database, or what is as good as one, and answers connections to it. */
    abstract HikariDataSource open(String name);

    abstract DatabaseProvider provider(DisposableDataSource source, String name);

    /** A statement that makes the new tables behave as they would elsewhere. */
    String afterMigration() {
        return "SELECT 1";
    }

    /** The statement that removes what {@link #open} made. */
    abstract String dropping(String name);

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
