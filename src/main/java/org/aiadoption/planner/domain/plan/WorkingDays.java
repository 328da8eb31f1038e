package org.aiadoption.planner.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A calendar of Monday to Friday, without public holidays. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day itself, or the Monday after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (isWeekend(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The first working day later than the given one. */
    public static LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** What {@code days} working days of work cover when they begin on {@code start} or on the Monday after it. */
    public static Span span(LocalDate start, int days) {
        LocalDate first = onOrAfter(start);
        LocalDate last = first;
        for (int left = days - 1; left > 0; left--) {
            last = after(last);
        }
        return new Span(first, last);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
