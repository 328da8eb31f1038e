package org.aiadoption.planner.jira.page.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.Reader;

/** The planner's texts in the reader's language. Keys are given without their common beginning. */
public final class Texts {

    private static final String BEGINNING = "planner.";

    private final Reader reader;

    public Texts(Reader reader) {
        this.reader = reader;
    }

    public String of(String key, Object... args) {
        List<String> values = Stream.of(args).map(String::valueOf).toList();
        return reader.text(BEGINNING + key, values);
    }

    /** A text whose placeholders are left in it, for scripts to fill. */
    public String pattern(String key) {
        return of(key, "{0}", "{1}", "{2}", "{3}");
    }

    /**
     * All texts of some sections, by the part of their key behind the section's name. A template looks them up in a
     * plain map, because Jira 10 and later block calls on any other type.
     */
    public Map<String, Object> sections(String... names) {
        Map<String, Object> texts = new HashMap<>();
        for (String name : names) {
            String prefix = BEGINNING + name + ".";
            keys().filter(key -> key.startsWith(prefix))
                    .forEach(key ->
                            texts.put(key.substring(prefix.length()), pattern(key.substring(BEGINNING.length()))));
        }
        return texts;
    }

    private static Stream<String> keys() {
        return ResourceBundle.getBundle("i18n.planner", Locale.ROOT, Texts.class.getClassLoader()).keySet().stream();
    }
}
