package org.aiadoption.host.plugin;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of the host and of every enabled plugin, by language. A key that nobody has comes back as itself, as in
 * Jira. Safe for use by many threads.
 */
public final class Translations {
    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final String HOST_BUNDLE = "org.aiadoption.host.i18n.host";
    private static final ResourceBundle.Control FALL_BACK_TO_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Source> sources = new CopyOnWriteArrayList<>();

    public Translations() {
        sources.add(new Source(Translations.class.getClassLoader(), HOST_BUNDLE));
    }

    public void addBundle(ClassLoader loader, String baseName) {
        sources.add(new Source(loader, baseName));
    }

    /** Forgets every bundle of a class loader, when its plugin goes. */
    public void removeBundles(ClassLoader loader) {
        sources.removeIf(source -> source.loader() == loader);
    }

    /** The text, its placeholders filled in by {@link MessageFormat} (also without arguments: '' becomes '). */
    public String text(Locale locale, String key, Object... args) {
        String pattern = raw(locale, key).orElse(null);
        if (pattern == null) {
            return key;
        }
        try {
            return new MessageFormat(pattern, locale).format(args);
        } catch (IllegalArgumentException e) {
            LOG.warn("The text of {} is not a valid pattern: {}", key, e.getMessage());
            return pattern;
        }
    }

    /** The text as written in the bundle. */
    private Optional<String> raw(Locale locale, String key) {
        for (Source source : sources) {
            Optional<ResourceBundle> bundle = source.bundle(locale);
            if (bundle.isPresent() && bundle.get().containsKey(key)) {
                return Optional.of(bundle.get().getString(key));
            }
        }
        return Optional.empty();
    }

    private record Source(ClassLoader loader, String baseName) {
        Optional<ResourceBundle> bundle(Locale locale) {
            try {
                return Optional.of(ResourceBundle.getBundle(baseName, locale, loader, FALL_BACK_TO_ROOT));
            } catch (MissingResourceException e) {
                return Optional.empty();
            }
        }
    }
}
