package org.aiadoption.planner.jira.reader;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aiadoption.planner.application.port.Reader;

/** The user that Jira's authentication context names for this thread. */
public final class JiraReader implements Reader {

    private final JiraAuthenticationContext authentication;
    private final DateTimeFormatterFactory formatters;

    public JiraReader(JiraAuthenticationContext authentication, DateTimeFormatterFactory formatters) {
        this.authentication = authentication;
        this.formatters = formatters;
    }

    @Override
    public Optional<String> userKey() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
    }

    @Override
    public Locale locale() {
        return authentication.getLocale();
    }

    @Override
    public String text(String key, List<String> args) {
        return authentication.getI18nHelper().getText(key, args.toArray());
    }

    /** A day has no time zone: it is formatted in the system's, in which its midnight was taken, as Jira does. */
    @Override
    public String day(LocalDate day) {
        DateTimeFormatter formatter = formatters
                .formatter()
                .forLoggedInUser()
                .withStyle(DateTimeStyle.DATE)
                .withSystemZone();
        return formatter.format(
                Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    @Override
    public String moment(Instant moment) {
        return formatters
                .formatter()
                .forLoggedInUser()
                .withStyle(DateTimeStyle.COMPLETE)
                .format(Date.from(moment));
    }
}
