package org.aiadoption.host.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import org.jspecify.annotations.Nullable;

/**
 * Database transactions bound to a thread, shared by Active Objects and SAL's transaction template. An inner
 * transaction joins the outer one; where the inner one failed, the outer one can no longer commit.
 */
public final class Transactions {
    private static final Set<String> KEPT_BY_THE_TRANSACTION =
            Set.of("close", "commit", "rollback", "setAutoCommit", "setTransactionIsolation");

    private final DataSource source;
    /** Not static: each host has its own. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Current> current = new ThreadLocal<>();

    public Transactions(DataSource source) {
        this.source = source;
    }

    private static final class Current {
        private final Connection connection;
        private boolean doomed;

        private Current(Connection connection) {
            this.connection = connection;
        }
    }

    /** Runs work in a transaction; whatever it throws rolls everything back. */
    public <T> T run(Supplier<T> work) {
        Current outer = current.get();
        return outer == null ? begin(work) : join(outer, work);
    }

    private <T> T join(Current outer, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            outer.doomed = true;
            throw e;
        }
    }

    private <T> T begin(Supplier<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Current transaction = new Current(connection);
            current.set(transaction);
            boolean committed = false;
            try {
                T result = work.get();
                if (transaction.doomed) {
                    throw new ActiveObjectsException("the transaction was marked for rollback by an inner one");
                }
                connection.commit();
                committed = true;
                return result;
            } finally {
                current.remove();
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** The transaction's connection, which only the transaction ends; outside of one a connection of its own. */
    Connection connection() throws SQLException {
        Current transaction = current.get();
        return transaction == null ? source.getConnection() : kept(transaction.connection);
    }

    private static Connection kept(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (KEPT_BY_THE_TRANSACTION.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
