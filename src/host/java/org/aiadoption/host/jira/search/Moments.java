package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)((?:\\s*\\d{1,6}\\s*[wdhm])+)");
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,6})\\s*([wdhm])");
    private static final Pattern SHIFT = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");
    private static final Pattern FUNCTION = Pattern.compile("(start|end)of(day|week|month|year)");
    private static final String NOW = "now";

    private final UserDirectory users;
    private final Clock clock;

    Moments(UserDirectory users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    static boolean isFunction(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(NOW) || FUNCTION.matcher(lower).matches();
    }

    ZoneId zone(@Nullable ApplicationUser user) {
        return users.zone(user);
    }

    LocalDateTime read(String field, Operand operand, ZoneId zone) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        return operand instanceof Operand.Call call ? function(call, now) : literal(field, operand, now);
    }

    private static LocalDateTime literal(String field, Operand operand, LocalDateTime now) {
        String text = operand instanceof Operand.Text given ? given.value().trim() : operand.shown();
        try {
            Matcher absolute = ABSOLUTE.matcher(text);
            if (absolute.matches()) {
                LocalDate day = LocalDate.of(number(absolute, 1), number(absolute, 2), number(absolute, 3));
                return absolute.group(4) == null
                        ? day.atStartOfDay()
                        : day.atTime(number(absolute, 4), number(absolute, 5));
            }
            if (RELATIVE.matcher(text).matches()) {
                return relative(now, text);
            }
        } catch (DateTimeException impossible) {
            throw invalid(field, text);
        }
        throw invalid(field, text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDateTime relative(LocalDateTime now, String text) {
        int sign = text.startsWith("-") ? -1 : 1;
        LocalDateTime moment = now;
        Matcher periods = PERIOD.matcher(text);
        while (periods.find()) {
            moment = moment.plus(sign * Long.parseLong(periods.group(1)), unit(periods.group(2)));
        }
        return moment;
    }

    /** {@code now()}, or the first or last moment of a day, week, month or year that may lie some periods away. */
    private static LocalDateTime function(Operand.Call call, LocalDateTime now) {
        String name = call.name().toLowerCase(Locale.ROOT);
        Matcher function = FUNCTION.matcher(name);
        if (!function.matches()) {
            if (!name.equals(NOW)) {
                throw JqlFunctions.unknown(call);
            }
            requireAtMost(0, call);
            return now;
        }
        requireAtMost(1, call);
        ChronoUnit unit =
                unit(function.group(2).equals("month") ? "M" : function.group(2).substring(0, 1));
        LocalDateTime start = start(call.arguments().isEmpty() ? now : shifted(call, now, unit), unit);
        return function.group(1).equals("start") ? start : start.plus(1, unit).minus(1, ChronoUnit.MILLIS);
    }

    private static void requireAtMost(int most, Operand.Call call) {
        List<String> arguments = call.arguments();
        if (arguments.size() > most) {
            throw new JqlException(JqlFunctions.wrongNumber(call.name(), most, arguments.size()));
        }
    }

    /** Weeks begin on Sunday, as on a Jira that speaks English. */
    private static LocalDateTime start(LocalDateTime moment, ChronoUnit unit) {
        LocalDate day = moment.toLocalDate();
        LocalDate first = switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
        return first.atStartOfDay();
    }

    private static LocalDateTime shifted(Operand.Call call, LocalDateTime now, ChronoUnit unit) {
        Matcher shift = SHIFT.matcher(call.arguments().get(0).trim());
        if (!shift.matches()) {
            throw new JqlException("Duration for function '" + call.name()
                    + "' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.");
        }
        long periods = Long.parseLong(shift.group(2)) * (shift.group(1).equals("-") ? -1 : 1);
        return now.plus(periods, shift.group(3).isEmpty() ? unit : unit(shift.group(3)));
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
