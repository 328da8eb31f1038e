package org.aiadoption.planner.domain.plan;

/**
 * The colour by which boards and pages tell the phases of a plan apart: a number of the fourteen that Jira Software has
 * for epics.
 *
 * @param number 1 to 14
 */
public record PhaseColour(int number) {

    /** Blue, orange, green, purple, pink, teal, brown: an order in which neighbours differ for most eyes. */
    private static final int[] ORDER = {4, 2, 6, 8, 9, 5, 1};

    /** Of the phase at that place among its plan's phases, counted from 1. Colours begin anew after the seventh. */
    public static PhaseColour of(int place) {
        return new PhaseColour(ORDER[(place - 1) % ORDER.length]);
    }
}
