package org.aiadoption.planner.domain.plan;

import java.time.LocalDate;

/** The first and the last working day of a node, both included. */
public record Span(LocalDate start, LocalDate due) {

    public Span {
        if (due.isBefore(start)) {
            throw new IllegalArgumentException(start + " is after " + due);
        }
    }

    /** The shortest span that holds both. */
    public Span and(Span other) {
        return new Span(start.isBefore(other.start) ? start : other.start, due.isAfter(other.due) ? due : other.due);
    }
}
