package org.aiadoption.host.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.CachingTableNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * Makes Active Objects' entity managers on the host's database, with the name converters that Atlassian's products
 * use: upper case, underscores, no name of more than 30 characters.
 */
final class EntityManagers {
    private final DataSource source;
    private final Transactions transactions;
    private final SqlCounter counter;

    EntityManagers(DataSource source, Transactions transactions, SqlCounter counter) {
        this.source = source;
        this.transactions = transactions;
        this.counter = counter;
    }

    EntityManager open(TablePrefix prefix) {
        DatabaseProvider provider = provider();
        provider.addSqlListener(sql -> counter.count());
        return new EntityManager(provider, new Configuration(prefix));
    }

    private DatabaseProvider provider() {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> new H2DatabaseProvider(dataSource(), "PUBLIC");
                case "PostgreSQL" -> new PostgreSQLDatabaseProvider(dataSource(), "public");
                default ->
                    throw new IllegalStateException("Active Objects on " + product + " is not known to this host");
            };
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    private DisposableDataSource dataSource() {
        return (DisposableDataSource) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, args) -> {
                    try {
                        return switch (method.getName()) {
                            case "getConnection" -> transactions.connection();
                            case "dispose" -> null;
                            default -> method.invoke(source, args);
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static final class Configuration implements EntityManagerConfiguration {
        private final TablePrefix prefix;
        private final NameConverters names;

        private Configuration(TablePrefix prefix) {
            this.prefix = prefix;
            this.names = new SimpleNameConverters(
                    new CachingTableNameConverter(new AtlassianTableNameConverter(prefix)),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) ->
                    (caseSensitive ? table : table.toUpperCase(Locale.ROOT)).startsWith(prefix.text());
        }
    }
}
