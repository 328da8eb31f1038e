package org.aiadoption.planner.domain.plan;

import java.util.List;

/**
 * What stands in a plan's or a node's way, kept so that each reader can be told in the reader's own language:
 * {@code planner.problem.<code>} is the text, {@code args} fill its placeholders.
 */
public record Problem(String code, List<String> args) {

    /** A roll back leaves an issue; the arguments are the codes of each {@link Touch} that speaks for it. */
    public static final String KEPT = "kept";

    private static final String SEPARATOR = "\u001f";

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String code, String... args) {
        return new Problem(code, List.of(args));
    }

    /** One line of text for a store; {@link #decode} reads it back. */
    public String encode() {
        return args.isEmpty() ? code : code + SEPARATOR + String.join(SEPARATOR, args);
    }

    public static Problem decode(String encoded) {
        List<String> parts = List.of(encoded.split(SEPARATOR, -1));
        return new Problem(parts.get(0), parts.subList(1, parts.size()));
    }
}
