package org.aiadoption.planner.domain.plan;

/**
 * The texts of an issue to be made.
 *
 * @param description Jira wiki markup, without the {@link Mark}
 * @param epicName the Epic Name of a phase; empty for other nodes
 */
public record IssueText(String summary, String description, String epicName) {}
