package org.aiadoption.planner.application.port;

/**
 * A Jira user.
 *
 * @param key stays the same when the user is renamed; what the planner stores
 * @param name the log-in name; what people type
 */
public record Person(String key, String name, String displayName, boolean active) {}
