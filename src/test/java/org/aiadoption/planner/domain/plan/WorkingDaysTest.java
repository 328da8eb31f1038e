package org.aiadoption.planner.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days from {0} end on {3}")
    @CsvSource({
        "2026-03-02, 1, 2026-03-02, 2026-03-02",
        "2026-03-02, 5, 2026-03-02, 2026-03-06",
        "2026-03-02, 6, 2026-03-02, 2026-03-09",
        "2026-03-06, 2, 2026-03-06, 2026-03-09",
        "2026-03-07, 1, 2026-03-09, 2026-03-09",
        "2026-03-08, 3, 2026-03-09, 2026-03-11",
        "2028-02-28, 3, 2028-02-28, 2028-03-01",
        "2026-12-31, 2, 2026-12-31, 2027-01-01",
    })
    void work_covers_the_days_from_monday_to_friday(LocalDate from, int days, LocalDate start, LocalDate due) {
        assertThat(WorkingDays.span(from, days)).isEqualTo(new Span(start, due));
    }

    @Test
    void the_day_after_friday_is_monday() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 3, 6))).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(WorkingDays.after(LocalDate.of(2026, 3, 7))).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void no_span_begins_or_ends_on_a_weekend_and_each_has_its_days() {
        for (int offset = 0; offset < 14; offset++) {
            for (int days = 1; days <= 30; days++) {
                Span span = WorkingDays.span(LocalDate.of(2026, 2, 20).plusDays(offset), days);

                long working = span.start()
                        .datesUntil(span.due().plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .count();
                assertThat(working).isEqualTo(days);
                assertThat(span.start().getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
                assertThat(span.due().getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
            }
        }
    }
}
