package org.aiadoption.host.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the host's own pages in one language; English where a language lacks one. Immutable. */
public final class Texts {
    /** The languages a user can choose. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties words;

    private Texts(Locale locale) {
        this.locale = locale;
        this.words = LOADED.computeIfAbsent(locale.getLanguage(), Texts::load);
    }

    static Texts in(Locale locale) {
        return new Texts(LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    public Locale locale() {
        return locale;
    }

    public String get(String key, Object... arguments) {
        String pattern = words.getProperty(key, key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static Properties load(String language) {
        Properties all = new Properties();
        read(all, "en");
        read(all, language);
        return all;
    }

    private static void read(Properties into, String language) {
        String name = "/org/aiadoption/host/i18n/pages_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
