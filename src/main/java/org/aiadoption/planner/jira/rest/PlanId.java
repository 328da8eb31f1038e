package org.aiadoption.planner.jira.rest;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;

/** Reads the id in a plan's address. */
final class PlanId {

    private PlanId() {}

    /** What is no number names no plan. */
    static Outcome<Long> of(String text) {
        return text.matches("[0-9]{1,18}")
                ? Outcome.done(Long.parseLong(text))
                : Outcome.refused(Refusal.notFound("plan-not-found", text));
    }
}
