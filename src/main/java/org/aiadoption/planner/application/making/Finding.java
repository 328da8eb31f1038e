package org.aiadoption.planner.application.making;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Something that pre-flight noticed. {@code planner.finding.<code>} says what it is and {@code …<code>.remedy} who can
 * mend it and how.
 *
 * @param field the part of the request it is about; empty for the whole
 * @param fallbackOrNull what may be chosen instead; null where there is nothing honest to choose
 */
public record Finding(
        Severity severity,
        String code,
        String field,
        List<String> args,
        @Nullable Fallback fallbackOrNull) {

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
        return new Finding(severity, code, field, List.of(args), null);
    }

    /** The same, with something to choose instead. */
    Finding or(Fallback fallback) {
        return new Finding(severity, code, field, args, fallback);
    }

    public Optional<Fallback> fallback() {
        return Optional.ofNullable(fallbackOrNull);
    }

    boolean stops() {
        return severity != Severity.WARNING;
    }

    Violation asViolation() {
        return new Violation(field, code, args);
    }
}
