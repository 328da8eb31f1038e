package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

/**
 * Days as a user would type them. {@code IssueInputParameters.setDueDate} reads the date picker's format: it depends on
 * the administrator's settings and the user's language, and by default has years of two digits.
 */
final class PickerDates {

    private final RecentFacts facts;

    PickerDates(RecentFacts facts) {
        this.facts = facts;
    }

    /** The day's text; empty when reading it back would give another day. */
    Optional<String> text(LocalDate day, ApplicationUser user) {
        DateTimeFormatter formatter = facts.picker(user);
        Date midnight = Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        String text = formatter.format(midnight);
        return comesBack(formatter, text, midnight) ? Optional.of(text) : Optional.empty();
    }

    private static boolean comesBack(DateTimeFormatter formatter, String text, Date midnight) {
        try {
            return formatter.parse(text).getTime() == midnight.getTime();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
