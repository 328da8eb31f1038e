package org.aiadoption.planner.application.port;

/**
 * A standard (not sub-task) issue type of a project.
 *
 * @param epic whether Jira Software takes issues of this type for epics
 */
public record IssueTypeRef(String id, String name, boolean epic) {}
