package org.aiadoption.planner.application.port;

/** A field of Jira, by its id ({@code customfield_10010}) and its name in the reader's language. */
public record FieldRef(String id, String name) {}
