package org.aiadoption.planner.jira.catalog;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML that may come from a stranger: no anchors, aliases or tags, no key twice, bounded in size, in depth and in
 * the number of values. All of that but the keys is checked on the stream of events, before anything is built from it.
 */
final class YamlSource {

    /** A pack of a thousand issues in two languages needs less; in bytes of UTF-8. */
    private static final int BYTES = 2_000_000;

    /** The engine reads one long word in more than linear time. */
    private static final int LINE = 20_000;

    private YamlSource() {}

    /** The document as a tree of places. */
    static Tree read(String file, String yaml) {
        checkSize(file, yaml);
        try {
            return tree(file, load(file, yaml));
        } catch (MarkedYamlEngineException e) {
            throw new CatalogBroken(
                    file, List.of(GuardedParser.line(e.getProblemMark()) + "document: " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new CatalogBroken(file, List.of("line 1: document: " + e.getMessage()));
        }
    }

    private static void checkSize(String file, String yaml) {
        if (yaml.length() >= BYTES || yaml.getBytes(StandardCharsets.UTF_8).length >= BYTES) {
            throw new CatalogBroken(file, List.of("line 1: document: 2 MB or more; split it or shorten its texts"));
        }
        int number = 1;
        int start = 0;
        for (int end = yaml.indexOf('\n'); start < yaml.length(); end = yaml.indexOf('\n', start)) {
            int stop = end < 0 ? yaml.length() : end;
            if (stop - start > LINE) {
                throw new CatalogBroken(
                        file, List.of("line " + number + ": document: more than " + LINE + " characters; fold it"));
            }
            number++;
            start = stop + 1;
        }
    }

    private static @Nullable Node load(String file, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(BYTES)
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, yaml));
        return new Composer(settings, new GuardedParser(file, parser))
                .getSingleNode()
                .orElse(null);
    }

    private static Tree tree(String file, @Nullable Node document) {
        if (!(document instanceof MappingNode mapping)) {
            throw new CatalogBroken(
                    file, List.of("line 1: document: the document is no mapping; begin with `template: …`"));
        }
        checkKeys(file, document);
        return new Tree(mapping);
    }

    /** Goes down no deeper than the parser lets a document be nested. */
    private static void checkKeys(String file, Node node) {
        if (node instanceof MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                checkKey(file, tuple, seen);
                checkKeys(file, tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(entry -> checkKeys(file, entry));
        }
    }

    private static void checkKey(String file, NodeTuple tuple, Set<String> seen) {
        String fault = tuple.getKeyNode() instanceof CollectionNode
                ? "a key is a list or mapping; use a text"
                : seen.add(keyOf(tuple)) ? null : "found duplicate key " + keyOf(tuple) + "; keep one of them";
        if (fault != null) {
            String line = GuardedParser.line(tuple.getKeyNode().getStartMark());
            throw new CatalogBroken(file, List.of(line + "document: " + fault));
        }
    }

    static String keyOf(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
