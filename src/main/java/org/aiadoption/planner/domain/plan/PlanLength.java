package org.aiadoption.planner.domain.plan;

import java.time.LocalDate;
import org.aiadoption.planner.domain.template.Template;

/** How long the work of a template takes if nothing is left out and nothing is late. */
public final class PlanLength {

    /** Any Monday: the length is the same for all. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private PlanLength() {}

    /** From the first day of work to the last, both included, without public holidays. */
    public static int workingDays(Template template) {
        Timetable timetable = new Timetable(MONDAY, Tailoring.none());
        LocalDate last = MONDAY;
        for (var phase : template.phases()) {
            timetable.schedule(phase);
            LocalDate due = timetable.of(phase.key()).due();
            last = due.isAfter(last) ? due : last;
        }
        int days = 1;
        for (LocalDate day = MONDAY; day.isBefore(last); day = WorkingDays.after(day)) {
            days++;
        }
        return days;
    }
}
