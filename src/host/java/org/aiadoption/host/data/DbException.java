package org.aiadoption.host.data;

import java.sql.SQLException;

/** The database refused a statement. */
public final class DbException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DbException(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }

    /** Whether a unique key was taken: SQL state class 23, the same on H2 and PostgreSQL. */
    public boolean isConflict() {
        return getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith("23");
    }
}
