package org.aiadoption.planner.application.making;

import java.util.List;
import org.aiadoption.planner.application.Refusal.Violation;

/**
 * Something that pre-flight noticed. {@code planner.finding.<code>} says what it is and {@code …<code>.remedy} who can
 * mend it and how.
 *
 * @param field the part of the request it is about; empty for the whole
 */
public record Finding(Severity severity, String code, String field, List<String> args) {

    /** Whether the plan can be made all the same. */
    public enum Severity {
        BLOCKING,
        /** Blocking, and a matter of the user's permissions. */
        FORBIDDING,
        WARNING
    }

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(Severity severity, String code, String field, String... args) {
        return new Finding(severity, code, field, List.of(args));
    }

    boolean stops() {
        return severity != Severity.WARNING;
    }

    Violation asViolation() {
        return new Violation(field, code, args);
    }
}
