package org.aiadoption.planner.application;

import java.util.List;

/**
 * Why the planner does not do what it was asked to. A refusal is an expected answer, not a failure.
 *
 * @param code stable, for programs; {@code planner.refusal.<code>} is its text for people
 * @param args what fills the placeholders of the text
 * @param violations the single faults of the request, where there can be several
 */
public record Refusal(Kind kind, String code, List<String> args, List<Violation> violations) {

    /** What sort of answer it is. */
    public enum Kind {
        /** The request itself is wrong. */
        INVALID,
        /** The user is not logged in. */
        ANONYMOUS,
        /** Seeing is allowed, this is not. */
        FORBIDDEN,
        /** It does not exist, or the user may not know that it does. */
        NOT_FOUND,
        /** It does not fit how things stand now. */
        CONFLICT,
        /** The project is not ready for it; the violations say what is missing and how to mend it. */
        UNREADY
    }

    /**
     * One fault.
     *
     * @param field the part of the request it is about, as a path such as {@code roles.sponsor}; empty for the whole
     * @param code as of the refusal
     */
    public record Violation(String field, String code, List<String> args) {

        public Violation {
            args = List.copyOf(args);
        }

        public static Violation of(String field, String code, String... args) {
            return new Violation(field, code, List.of(args));
        }
    }

    public Refusal {
        args = List.copyOf(args);
        violations = List.copyOf(violations);
    }

    public static Refusal of(Kind kind, String code, String... args) {
        return new Refusal(kind, code, List.of(args), List.of());
    }

    /** A refusal for one or more faults; it carries the code of the first. */
    public static Refusal of(Kind kind, List<Violation> violations) {
        Violation first = violations.get(0);
        return new Refusal(kind, first.code(), first.args(), violations);
    }

    public static Refusal notFound(String code, String... args) {
        return of(Kind.NOT_FOUND, code, args);
    }

    public static Refusal forbidden(String code, String... args) {
        return of(Kind.FORBIDDEN, code, args);
    }

    public static Refusal conflict(String code, String... args) {
        return of(Kind.CONFLICT, code, args);
    }

    public static Refusal invalid(String field, String code, String... args) {
        return of(Kind.INVALID, List.of(Violation.of(field, code, args)));
    }
}
