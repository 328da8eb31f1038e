package org.aiadoption.planner.jira.persistence.support;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh database with the given tables, and a record of the statements. It is H2 in memory, or, with
 * {@code -Dplanner.test.db=jdbc:postgresql:…}, a schema of its own in that PostgreSQL.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String POSTGRES = System.getProperty("planner.test.db", "");

    private final String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    private final DataSource source;
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final ActiveObjects ao;

    /** Makes the tables. */
    public TestDatabase(List<Class<? extends RawEntity<?>>> tables) {
        source = POSTGRES.isEmpty() ? h2() : postgres();
        ao = connect();
        migrate(tables);
    }

    /** The database as the first server sees it. */
    public ActiveObjects activeObjects() {
        return ao;
    }

    /** The same database as another server sees it, with nothing of the first one's memory. */
    public ActiveObjects anotherServer() {
        return connect();
    }

    /** How many statements the work takes. */
    public int statementsOf(Runnable work) {
        return sqlOf(work).size();
    }

    /** The statements that the work takes. */
    public List<String> sqlOf(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    /** Makes missing tables and columns, as an update of the plugin does. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void migrate(List<Class<? extends RawEntity<?>>> tables) {
        ao.migrate(tables.toArray(new Class[0]));
    }

    @Override
    public void close() {
        execute(POSTGRES.isEmpty() ? "SHUTDOWN" : "DROP SCHEMA " + schema + " CASCADE");
    }

    private ActiveObjects connect() {
        DisposableDataSource disposable = disposable(source);
        DatabaseProvider provider = POSTGRES.isEmpty()
                ? new H2DatabaseProvider(disposable, "PUBLIC")
                : new PostgreSQLDatabaseProvider(disposable, schema);
        provider.addSqlListener(statements::add);
        return new EmbeddedActiveObjects(new EntityManager(provider, new AsInJira()));
    }

    private DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + schema + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    private DataSource postgres() {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(POSTGRES);
        try (Connection connection = postgres.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        postgres.setCurrentSchema(schema);
        return postgres;
    }

    private void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(source, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static final class AsInJira implements EntityManagerConfiguration {

        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new PrefixedNames();
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.startsWith(PrefixedNames.PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
