package org.aiadoption.planner.jira.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A place in a YAML document. Reading collects defects instead of failing at the first, so that an author sees all of
 * them at once; what is missing reads as something empty.
 */
final class Tree {

    private final String path;
    private final @Nullable Object value;
    private final List<String> defects;

    Tree(String file, @Nullable Object document) {
        this("", document, new ArrayList<>());
        if (!(document instanceof Map)) {
            throw new CatalogBroken(file, List.of("the document is no mapping; begin with `template: …`"));
        }
    }

    private Tree(String path, @Nullable Object value, List<String> defects) {
        this.path = path;
        this.value = value;
        this.defects = defects;
    }

    List<String> defects() {
        return List.copyOf(defects);
    }

    /** Notes a defect of this place. */
    void defect(String remedy) {
        defects.add((path.isEmpty() ? "document" : path) + ": " + remedy);
    }

    /** Notes every key that is none of these: most are misspelt. */
    Tree only(String... keys) {
        for (Object key : map().keySet()) {
            if (!Set.of(keys).contains(String.valueOf(key))) {
                defect("unknown key `" + key + "`; known are " + String.join(", ", keys));
            }
        }
        return this;
    }

    boolean has(String key) {
        return map().get(key) != null;
    }

    Tree at(String key) {
        return new Tree(path.isEmpty() ? key : path + "." + key, map().get(key), defects);
    }

    /** The entries of a list, each with a path such as {@code phases[2]}. */
    List<Tree> list(String key) {
        Tree list = at(key);
        if (!(list.value instanceof List<?> entries)) {
            list.defect("give a list");
            return List.of();
        }
        List<Tree> places = new ArrayList<>();
        for (Object entry : entries) {
            places.add(new Tree(list.path + "[" + places.size() + "]", entry, defects));
        }
        return places;
    }

    List<Tree> optionalList(String key) {
        return has(key) ? list(key) : List.of();
    }

    List<String> texts(String key) {
        return optionalList(key).stream().map(Tree::text).toList();
    }

    String text(String key) {
        return at(key).text();
    }

    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    private String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        defect("give a text");
        return "";
    }

    int number(String key) {
        Tree place = at(key);
        if (place.value instanceof Integer number) {
            return number;
        }
        place.defect("give a whole number");
        return 0;
    }

    boolean flag(String key) {
        Tree place = at(key);
        if (place.value instanceof Boolean flag) {
            return flag;
        }
        place.defect("give true or false");
        return false;
    }

    LocalDate day(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            at(key).defect("give a day as 2026-11-23");
            return LocalDate.EPOCH;
        }
    }

    LocalizedText localized(String key) {
        Tree place = at(key);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, place.text(language.tag()));
        }
        if (place.value instanceof Map) {
            place.only(texts.keySet().stream().map(Language::tag).toArray(String[]::new));
        }
        return new LocalizedText(texts);
    }

    private Map<?, ?> map() {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
