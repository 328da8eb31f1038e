package org.aiadoption.host.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL over a pool. Every call is a statement of its own and commits by itself, because most of Jira's own writes
 * are not held together by a transaction either. Safe for any number of threads.
 */
public final class Db {
    private static final ThreadLocal<@Nullable Map<Read, List<?>>> READS = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Transaction> TRANSACTION = new ThreadLocal<>();

    private final DataSource source;

    public Db(DataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private record Transaction(Db db, Connection connection) {}

    /** Writes that belong together, and may break off. */
    @FunctionalInterface
    public interface Writes<E extends Exception> {
        void run() throws E;
    }

    /** What this thread writes within is committed as one, or not at all when it breaks off or the host dies. */
    public <E extends Exception> void together(Writes<E> writes) throws E {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            TRANSACTION.set(new Transaction(this, connection));
            try {
                writes.run();
                connection.commit();
            } finally {
                TRANSACTION.remove();
                forget();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DbException("transaction", failure);
        }
    }

    /**
     * From now on this thread is told again what it has read before, unless it writes. For requests that only look: a
     * page asks for the same users and permissions dozens of times.
     */
    public static void remember() {
        READS.set(new HashMap<>());
    }

    public static void rememberNoLonger() {
        READS.remove();
    }

    /** A row reader that holds values of its own is a new object each time, so it never meets what another has read. */
    private record Read(Db db, String sql, Row<?> row, List<@Nullable Object> values) {}

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        Map<Read, List<?>> reads = READS.get();
        if (reads == null) {
            return read(sql, row, values);
        }
        Read read = new Read(this, sql, row, Arrays.asList(values.clone()));
        @SuppressWarnings("unchecked") // the reader, which is part of the key, made it
        List<T> known = (List<T>) reads.get(read);
        if (known == null) {
            known = read(sql, row, values);
            reads.put(read, known);
        }
        return new ArrayList<>(known);
    }

    private static void forget() {
        Map<Read, List<?>> reads = READS.get();
        if (reads != null) {
            reads.clear();
        }
    }

    private <T> List<T> read(String sql, Row<T> row, @Nullable Object... values) {
        return run(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(row.read(rows));
                    }
                    return found;
                }
            }
        });
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    public boolean exists(String sql, @Nullable Object... values) {
        return !list(sql, row -> true, values).isEmpty();
    }

    /** The number in the first column of the only row. */
    public long number(String sql, @Nullable Object... values) {
        return list(sql, row -> row.getLong(1), values).get(0);
    }

    public int update(String sql, @Nullable Object... values) {
        forget();
        return run(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /** Inserts one row and returns the id that the database gave it. */
    public long insert(String sql, @Nullable Object... values) {
        forget();
        return run(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
                bind(statement, values);
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        });
    }

    /** Runs statements that are separated by semicolons at the end of a line. */
    public void script(String statements) {
        for (String statement : statements.split(";\\s*\\n", -1)) {
            if (!statement.isBlank()) {
                update(statement);
            }
        }
    }

    /** The name by which the database introduces itself. */
    public String product() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException failure) {
            throw new DbException("database product", failure);
        }
    }

    /** Placeholders for an IN list; an empty collection gives a list that matches nothing. */
    public static String marks(Collection<?> values) {
        return values.isEmpty() ? "null" : String.join(",", Collections.nCopies(values.size(), "?"));
    }

    /**
     * A text as a pattern that only it fits, for {@code ilike ? escape '!'}. That compares without case whatever the
     * locale of this server is; lower() in SQL goes by it on H2, and a Turkish I is then no i.
     */
    public static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private <T> T run(String sql, Work<T> work) {
        Transaction joined = TRANSACTION.get();
        if (joined == null || joined.db() != this) {
            try (Connection own = source.getConnection()) {
                return work.on(own);
            } catch (SQLException failure) {
                throw new DbException(sql, failure);
            }
        }
        try {
            return work.on(joined.connection());
        } catch (SQLException failure) {
            throw new DbException(sql, failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            // PostgreSQL refuses the NUL character in a text, and nothing a user types may be a server error.
            statement.setObject(i + 1, values[i] instanceof String text ? text.replace("\0", "") : values[i]);
        }
    }
}
