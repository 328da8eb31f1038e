package com.atlassian.jira.datetime;

/**
 * How a date is written.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/datetime/DateTimeStyle.html">Jira API</a>
 */
public enum DateTimeStyle {
    TIME,
    DATE,
    COMPLETE,
    RELATIVE,
    DATE_TIME_PICKER,
    DATE_PICKER,
    ISO_8601_DATE_TIME,
    ISO_8601_DATE
}
