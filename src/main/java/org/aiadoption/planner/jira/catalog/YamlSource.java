package org.aiadoption.planner.jira.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML that may come from a stranger: no anchors, aliases or tags, no key twice, bounded in size and depth. All
 * of that is checked on the stream of events, before anything is built from it.
 */
final class YamlSource {

    private static final int CODE_POINTS = 2_000_000;

    private YamlSource() {}

    /** The document as maps, lists and scalars. */
    static Tree read(String file, String yaml) {
        try {
            return new Tree(file, load(file, yaml));
        } catch (MarkedYamlEngineException e) {
            throw new CatalogBroken(file, List.of(GuardedParser.line(e.getProblemMark()) + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new CatalogBroken(file, List.of(String.valueOf(e.getMessage())));
        }
    }

    private static @Nullable Object load(String file, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(CODE_POINTS)
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, yaml));
        Composer composer = new Composer(settings, new GuardedParser(file, parser));
        return new StandardConstructor(settings).constructSingleDocument(composer.getSingleNode());
    }
}
