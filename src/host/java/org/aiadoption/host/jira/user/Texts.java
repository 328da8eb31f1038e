package org.aiadoption.host.jira.user;

import com.atlassian.jira.util.I18nHelper;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts in one language. A missing key is answered with itself, as in Jira. */
public final class Texts implements I18nHelper {
    /** Where the texts come from. */
    @FunctionalInterface
    public interface Source {
        String text(Locale locale, String key, Object... arguments);
    }

    private final Source source;
    private final Locale locale;

    Texts(Source source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return source.text(locale, key);
    }

    @Override
    public String getText(String key, @Nullable Object parameters) {
        return source.text(locale, key, spread(parameters));
    }

    private static Object[] spread(@Nullable Object parameters) {
        if (parameters instanceof Object[] several) {
            return Arrays.copyOf(several, several.length);
        }
        if (parameters instanceof Collection<?> several) {
            return several.toArray();
        }
        return parameters == null ? new Object[0] : new Object[] {parameters};
    }
}
