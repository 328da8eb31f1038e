package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Texts in one language.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/util/I18nHelper.html">Jira API</a>
 */
public interface I18nHelper {
    Locale getLocale();

    String getText(String key);

    String getText(String key, Object parameters);
}
