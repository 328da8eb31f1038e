package org.aiadoption.host.jira.time;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.Locale;
import org.aiadoption.host.jira.user.UserDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Jira's date formatter with the patterns of a fresh installation. Immutable. Years have two digits and mean 2000 to
 * 2099, so a date outside does not come back as it went in: callers must check the round trip.
 */
public final class UserDates implements DateTimeFormatter {
    private final UserDirectory users;
    private final JiraAuthenticationContext login;
    private final DateTimeStyle style;
    private final @Nullable ZoneId zone;
    private final @Nullable Locale locale;

    private UserDates(
            UserDirectory users,
            JiraAuthenticationContext login,
            DateTimeStyle style,
            @Nullable ZoneId zone,
            @Nullable Locale locale) {
        this.users = users;
        this.login = login;
        this.style = style;
        this.zone = zone;
        this.locale = locale;
    }

    /** Its formatters start out for nobody: default language, system zone, complete style. */
    public static DateTimeFormatterFactory factory(UserDirectory users, JiraAuthenticationContext login) {
        return () -> new UserDates(users, login, DateTimeStyle.COMPLETE, null, null);
    }

    @Override
    public String format(Date date) {
        return pattern().format(ZonedDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), zoneOrSystem()));
    }

    /** Exactly the pattern, in the formatter's language; anything else is an IllegalArgumentException, as in Jira. */
    @Override
    public Date parse(String text) {
        try {
            TemporalAccessor parsed =
                    pattern().withResolverStyle(ResolverStyle.STRICT).parse(text);
            LocalDate day = parsed.query(TemporalQueries.localDate());
            if (day == null) {
                throw new IllegalArgumentException("No date in: " + text);
            }
            return Date.from(
                    parsed.query(TemporalQueries.localTime()) == null
                            ? day.atStartOfDay(zoneOrSystem()).toInstant()
                            : LocalDateTime.from(parsed).atZone(zoneOrSystem()).toInstant());
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("Invalid format: \"" + text + "\"", malformed);
        }
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return forUser(login.getLoggedInUser());
    }

    @Override
    public DateTimeFormatter forUser(@Nullable ApplicationUser user) {
        return new UserDates(users, login, style, users.zone(user), users.locale(user));
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle wanted) {
        return new UserDates(users, login, wanted, zone, locale);
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return new UserDates(users, login, style, ZoneId.systemDefault(), locale);
    }

    @Override
    public String getFormatHint() {
        return switch (style) {
            case TIME -> "h:mm a";
            case DATE -> "dd/MMM/yy";
            case COMPLETE, RELATIVE -> "dd/MMM/yy h:mm a";
            case DATE_TIME_PICKER -> "d/MMM/yy h:mm a";
            case DATE_PICKER -> "d/MMM/yy";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssZ";
            case ISO_8601_DATE -> "yyyy-MM-dd";
        };
    }

    private java.time.format.DateTimeFormatter pattern() {
        // Strict resolving needs the proleptic year 'u' where Jira's hint says 'y'.
        return java.time.format.DateTimeFormatter.ofPattern(
                getFormatHint().replace('y', 'u'), locale == null ? Locale.US : locale);
    }

    private ZoneId zoneOrSystem() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }
}
