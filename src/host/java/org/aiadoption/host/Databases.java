package org.aiadoption.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.aiadoption.host.options.HostOptions;
import org.aiadoption.host.options.HostOptions.BadOption;

/** Opens the one pool of the host. */
final class Databases {
    private static final int POOL_SIZE = 20;
    private static final int MIN_IDLE = 2;
    private static final long TIMEOUT_MILLIS = 15_000;

    private Databases() {}

    static HikariDataSource open(HostOptions options) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("host");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(MIN_IDLE);
        config.setConnectionTimeout(TIMEOUT_MILLIS);
        boolean own = options.database().url() == null;
        // the host closes its database itself, in the right order
        config.setJdbcUrl(own ? options.jdbcUrl() + ";DB_CLOSE_ON_EXIT=FALSE" : options.jdbcUrl());
        if (options.jdbcUrl().startsWith("jdbc:postgresql:")) {
            // PostgreSQL would compile a search for seconds that it answers in milliseconds
            config.addDataSourceProperty("options", "-c jit=off");
        }
        config.setUsername(own ? "sa" : options.database().user());
        config.setPassword(own ? "" : options.database().password());
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            String why = String.valueOf(e.getMessage());
            throw new BadOption(
                    why.contains("already in use")
                            ? "The data in " + options.home() + " is in use by another host; stop it or choose another"
                                    + " folder with -Dhost.home=…"
                            : "The database " + options.jdbcUrl() + " does not answer: " + why);
        }
    }
}
