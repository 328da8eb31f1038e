package org.aiadoption.planner.jira.persistence.support;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** A fresh database with the given tables, and a record of the statements. */
public final class TestDatabase implements AutoCloseable {

    private final String name = "t" + UUID.randomUUID().toString().replace("-", "");
    private final Engine engine;
    private final HikariDataSource pool;
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger transactions = new AtomicInteger();
    private final ActiveObjects ao;

    /** Makes the tables. */
    public TestDatabase(Engine engine, List<Class<? extends RawEntity<?>>> tables) {
        this.engine = engine;
        pool = engine.open(name);
        ao = connect();
        migrate(tables);
        execute(engine.afterMigration());
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

    /** How many transactions the work takes. */
    public int transactionsOf(Runnable work) {
        int before = transactions.get();
        work.run();
        return transactions.get() - before;
    }

    /** Makes missing tables and columns, as an update of the plugin does. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void migrate(List<Class<? extends RawEntity<?>>> tables) {
        ao.migrate(tables.toArray(new Class[0]));
    }

    @Override
    public void close() {
        execute(engine.dropping(name));
        pool.close();
    }

    private void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ActiveObjects connect() {
        DatabaseProvider provider = engine.provider(disposable(pool), name);
        provider.addSqlListener(statements::add);
        return new EmbeddedActiveObjects(new EntityManager(provider, new AsInJira()), transactions::incrementAndGet);
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
