package org.aiadoption.host.jira.search;

/** A query that cannot be read or makes no sense; the message is what Jira tells the user. */
final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JqlException(String message) {
        super(message);
    }

    static JqlException syntax(String message) {
        return new JqlException("Error in the JQL Query: " + message);
    }
}
