package org.aiadoption.planner.jira.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.text.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of the catalogue as they are written, and the texts in them, whatever they stand for. */
final class CatalogTexts {

    static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/main/resources/catalog");

    /** A text of one language with its place. */
    record Line(String place, String text) {

        @Override
        public String toString() {
            return place;
        }
    }

    private CatalogTexts() {}

    /** All YAML files, those of the frameworks included. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object document(Path file) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text of a file in a language. */
    static List<Line> in(Path file, Language language) {
        List<Line> lines = new ArrayList<>();
        collect(FOLDER.relativize(file).toString(), document(file), language, lines);
        return lines;
    }

    private static void collect(String place, Object node, Language language, List<Line> into) {
        if (node instanceof Map<?, ?> map) {
            if (map.get(language.tag()) instanceof String text) {
                into.add(new Line(place, text));
                return;
            }
            String own = map.get("key") instanceof String key ? place + " " + key : place;
            map.forEach((key, value) -> collect(own + "." + key, value, language, into));
        } else if (node instanceof List<?> list) {
            list.forEach(entry -> collect(place, entry, language, into));
        }
    }
}
