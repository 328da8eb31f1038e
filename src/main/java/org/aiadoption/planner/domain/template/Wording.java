package org.aiadoption.planner.domain.template;

import org.aiadoption.planner.domain.text.LocalizedText;

/** The texts of an issue: a one-line summary, and a description in Jira wiki markup. Both may hold placeholders. */
public record Wording(LocalizedText summary, LocalizedText description) {}
