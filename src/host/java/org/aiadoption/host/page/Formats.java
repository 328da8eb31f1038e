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

/** How a page writes dates: Jira's forms, in the server's zone as Jira does for dates without a time. */
public final class Formats {
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Formats(Locale locale) {
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", locale).withZone(ZoneId.systemDefault());
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
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
