package org.aiadoption.planner.domain.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of an issue's description, which names plan and node for people and for recovery. It is a hint, not a
 * proof: anybody can type it.
 */
public record Mark(long planId, String nodeKey) {

    private static final Pattern LINE = Pattern.compile("(?s).*(?:^|\\n)AI plan (\\d{1,18}) · (\\S{1,40})\\s*");

    /** The line itself, in every language the same. */
    public String line() {
        return "AI plan " + planId + " · " + nodeKey;
    }

    public String appendTo(String description) {
        return description.isBlank() ? line() : description + "\n\n" + line();
    }

    public static Optional<Mark> lastLineOf(String description) {
        Matcher matcher = LINE.matcher(description);
        return matcher.matches()
                ? Optional.of(new Mark(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
