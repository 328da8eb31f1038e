package com.atlassian.jira.datetime;

/**
 * Where a formatter comes from.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/datetime/DateTimeFormatterFactory.html">Jira API</a>
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
