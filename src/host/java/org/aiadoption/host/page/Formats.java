package org.aiadoption.host.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a page writes dates: moments in the user's time zone, days without a time in the server's, as in Jira. */
public final class Formats {
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Formats(Locale locale, ZoneId zone) {
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", locale).withZone(ZoneId.systemDefault());
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
    }

    public String day(@Nullable Date date) {
        return date == null ? "" : day.format(Instant.ofEpochMilli(date.getTime()));
    }

    public String dayOf(LocalDate date) {
        return day.format(date.atStartOfDay(ZoneId.systemDefault()));
    }

    public String moment(Instant instant) {
        return moment.format(instant);
    }

    /** A value inside a query string. */
    public String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static LocalDate isoDay(Date date) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }
}
