package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * Formats and parses dates the way a user reads them.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/datetime/DateTimeFormatter.html">Jira API</a>
 */
public interface DateTimeFormatter {
    String format(Date date);

    Date parse(String text);

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withSystemZone();

    String getFormatHint();
}
