package org.aiadoption.planner.application.port;

/** A Jira project as the planner needs to know it. */
public record ProjectRef(long id, String key, String name, boolean archived) {}
