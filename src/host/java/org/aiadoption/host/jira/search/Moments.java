package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiadoption.host.jira.user.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Dates in queries: absolute, relative to now, or by function. */
final class Moments {
    private static final Pattern ABSOLUTE =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:\\s+(\\d{1,2}):(\\d{2}))?");
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)((?:\\s*\\d{1,6}\\s*[yMwdhm])+)");
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,6})\\s*([yMwdhm])");

    private final UserDirectory users;
    private final Clock clock;

    Moments(UserDirectory users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    ZoneId zone(@Nullable ApplicationUser user) {
        return users.zone(user);
    }

    LocalDateTime read(String field, Operand operand, ZoneId zone) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        if (operand instanceof Operand.Text text) {
            return read(field, text.value().trim(), now);
        }
        if (operand instanceof Operand.Call call) {
            return function(field, call, now);
        }
        throw invalid(field, operand.toString());
    }

    private static LocalDateTime read(String field, String text, LocalDateTime now) {
        Matcher absolute = ABSOLUTE.matcher(text);
        if (absolute.matches()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(absolute.group(1)),
                        Integer.parseInt(absolute.group(2)),
                        Integer.parseInt(absolute.group(3)));
                return absolute.group(4) == null
                        ? day.atStartOfDay()
                        : day.atTime(Integer.parseInt(absolute.group(4)), Integer.parseInt(absolute.group(5)));
            } catch (DateTimeException impossible) {
                throw invalid(field, text);
            }
        }
        if (RELATIVE.matcher(text).matches()) {
            return shift(now, text);
        }
        throw invalid(field, text);
    }

    private static LocalDateTime function(String field, Operand.Call call, LocalDateTime now) {
        List<String> arguments = call.arguments();
        LocalDateTime shifted = arguments.isEmpty() ? now : read(field, arguments.get(0), now);
        return switch (call.name().toLowerCase(Locale.ROOT)) {
            case "now" -> now;
            case "startofday" -> shifted.toLocalDate().atStartOfDay();
            case "endofday" -> shifted.toLocalDate().atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MILLIS));
            case "startofweek" ->
                shifted.toLocalDate()
                        .minusDays(shifted.getDayOfWeek().getValue() % 7)
                        .atStartOfDay();
            case "startofmonth" -> shifted.toLocalDate().withDayOfMonth(1).atStartOfDay();
            default ->
                throw new JqlException(
                        "Unable to find JQL function '" + call.name() + "(" + String.join(", ", arguments) + ")'.");
        };
    }

    private static LocalDateTime shift(LocalDateTime now, String text) {
        int sign = text.startsWith("-") ? -1 : 1;
        LocalDateTime moment = now;
        Matcher periods = PERIOD.matcher(text);
        while (periods.find()) {
            moment = moment.plus(sign * Long.parseLong(periods.group(1)), unit(periods.group(2)));
        }
        return moment;
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }

    private static JqlException invalid(String field, String text) {
        return new JqlException("Date value '" + text + "' for field '" + field + "' is invalid. Valid formats include:"
                + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                + " '4w 2d'.");
    }
}
