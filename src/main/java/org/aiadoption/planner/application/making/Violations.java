package org.aiadoption.planner.application.making;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.domain.text.PlainText;
import org.aiadoption.planner.domain.text.Summary;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one request, so that a person hears of all of them at once. */
final class Violations {

    private static final int TEXT_LIMIT = 2_000;

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String code, String... args) {
        found.add(Violation.of(field, code, args));
    }

    List<Violation> found() {
        return List.copyOf(found);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** A text for one line of an issue: not blank, not over-long, without control or direction-changing characters. */
    String line(String field, String text) {
        String line = text.strip();
        if (!PlainText.visible(line)) {
            add(field, "text-missing", field);
        } else if (line.length() > Summary.LIMIT) {
            add(field, "text-too-long", field, String.valueOf(Summary.LIMIT), String.valueOf(line.length()));
        } else if (!PlainText.oneLine(line)) {
            add(field, "text-not-one-line", field);
        }
        return line;
    }

    /** A longer text: bounded, and without control characters other than line breaks and tabs. */
    String text(String field, String text) {
        if (text.length() > TEXT_LIMIT) {
            add(field, "text-too-long", field, String.valueOf(TEXT_LIMIT), String.valueOf(text.length()));
        } else if (!PlainText.printable(text)) {
            add(field, "text-not-printable", field);
        }
        return text.strip();
    }

    /** An ISO date; null, and noted, when it is none. */
    @Nullable LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            add(field, "date-malformed", field, text.length() > 40 ? text.substring(0, 40) + "…" : text);
            return null;
        }
    }
}
