package org.aiadoption.planner.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.domain.text.Language;

/** The user whose request this thread answers, and how that user reads. */
public interface Reader {

    /** The user's key; empty for visitors who are not logged in. */
    Optional<String> userKey();

    Locale locale();

    default Language language() {
        return Language.of(locale());
    }

    /** A text of the planner in the reader's language, its placeholders filled; the key itself where there is none. */
    String text(String key, List<String> args);

    /** What a problem says to the reader; the signs that it names by their codes are spelled out. */
    default String text(Problem problem) {
        boolean signs = problem.code().equals(Problem.KEPT);
        List<String> args = signs
                ? List.of(problem.args().stream()
                        .map(sign -> text("planner.touch." + sign, List.of()))
                        .collect(Collectors.joining(", ")))
                : problem.args();
        return text("planner.problem." + problem.code(), args);
    }

    /** A day in the reader's format. */
    String day(LocalDate day);

    /** A moment in the reader's format and time zone. */
    String moment(Instant moment);
}
