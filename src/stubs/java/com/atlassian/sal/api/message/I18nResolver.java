package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Texts in the language of the current user. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/message/I18nResolver.html */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(Message message);
}
