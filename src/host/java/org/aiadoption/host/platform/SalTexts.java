package org.aiadoption.host.platform;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Locale;
import org.aiadoption.host.plugin.Translations;

/** SAL's texts, in the language of the current user unless another is named. */
public final class SalTexts implements I18nResolver {
    private final Translations translations;
    private final JiraAuthenticationContext authentication;

    public SalTexts(Translations translations, JiraAuthenticationContext authentication) {
        this.translations = translations;
        this.authentication = authentication;
    }

    @Override
    public String getText(String key) {
        return getText(authentication.getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(authentication.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }
}
