package org.aiadoption.planner.jira.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a YAML document. Reading collects defects instead of failing at the first, so that an author sees all of
 * them at once, each with its line; what is missing reads as something empty.
 */
final class Tree {

    private final String path;
    private final @Nullable Node node;
    private final int line;
    private final Defects defects;

    /** The whole document, which {@link YamlSource} has found to be a mapping. */
    Tree(MappingNode document) {
        this("", document, 1, new Defects());
    }

    private Tree(String path, @Nullable Node node, int parentLine, Defects defects) {
        this.path = path;
        this.node = node;
        this.line = node == null ? parentLine : lineOf(node, parentLine);
        this.defects = defects;
    }

    private static int lineOf(Node node, int otherwise) {
        return node.getStartMark().map(Mark::getLine).map(l -> l + 1).orElse(otherwise);
    }

    Defects defects() {
        return defects;
    }

    /** Notes a defect of this place. */
    void defect(String remedy) {
        defects.add(line, path, remedy);
    }

    /** Notes every key that is none of these: most are misspelt. */
    Tree only(String... keys) {
        for (String key : keys()) {
            if (!Set.of(keys).contains(key)) {
                defect("unknown key `" + key + "`; known are " + String.join(", ", keys));
            }
        }
        return this;
    }

    /** The keys of a mapping, in their order. */
    List<String> keys() {
        return List.copyOf(map().keySet());
    }

    boolean has(String key) {
        Node value = map().get(key);
        return value != null && !value.getTag().equals(Tag.NULL);
    }

    Tree at(String key) {
        return new Tree(path.isEmpty() ? key : path + "." + key, map().get(key), line, defects);
    }

    /** The entries of a list, each with a path such as {@code phases[2]}. */
    List<Tree> list(String key) {
        Tree list = at(key);
        if (!(list.node instanceof SequenceNode sequence)) {
            list.defect("give a list");
            return List.of();
        }
        List<Tree> places = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            places.add(new Tree(list.path + "[" + places.size() + "]", entry, list.line, defects));
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

    /** The text under {@code key}, by which rules that see no file name this place. */
    String name(String key) {
        String name = text(key);
        defects.place(name, line);
        return name;
    }

    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    String text() {
        String text = scalar(Tag.STR);
        if (text != null && !text.isBlank()) {
            return text.strip();
        }
        defect("give a text");
        return "";
    }

    private @Nullable String scalar(Tag tag) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(tag) ? scalar.getValue() : null;
    }

    int number(String key) {
        Tree place = at(key);
        String digits = place.scalar(Tag.INT);
        if (digits != null && digits.length() <= 9) {
            return Integer.parseInt(digits);
        }
        place.defect("give a whole number");
        return 0;
    }

    boolean flag(String key) {
        Tree place = at(key);
        String word = place.scalar(Tag.BOOL);
        if (word == null) {
            place.defect("give true or false");
        }
        return Boolean.parseBoolean(word);
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
        return at(key).localized();
    }

    LocalizedText localized() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text(language.tag()));
        }
        only(texts.keySet().stream().map(Language::tag).toArray(String[]::new));
        return new LocalizedText(texts);
    }

    /** The traces of this place, each of which must be known; null for any traces at all. */
    List<String> traces(@Nullable Frameworks known) {
        List<Tree> places = optionalList("traces");
        if (known != null) {
            for (Tree place : places) {
                known.fault(place.text()).ifPresent(place::defect);
            }
        }
        return places.stream().map(Tree::text).toList();
    }

    private Map<String, Node> map() {
        Map<String, Node> map = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                map.put(YamlSource.keyOf(tuple), tuple.getValueNode());
            }
        }
        return map;
    }
}
