package org.aiadoption.planner.jira.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Lets through plain values only: no anchors, aliases or tags, no deep nesting, and no more values than memory is for. */
final class GuardedParser implements Parser {

    private static final int DEPTH = 20;

    /** Our largest pack has a twentieth of it. */
    private static final int EVENTS = 100_000;

    private final String file;
    private final Parser parser;
    private int depth;
    private int events;

    GuardedParser(String file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        events++;
        String fault = depth > DEPTH
                ? "nested deeper than " + DEPTH + "; flatten it"
                : events > EVENTS ? "more than " + EVENTS + " values; split the file" : fault(event);
        if (fault != null) {
            throw new CatalogBroken(file, List.of(line(event.getStartMark()) + "document: " + fault));
        }
        return event;
    }

    private static @Nullable String fault(Event event) {
        if (event instanceof AliasEvent) {
            return "an alias; write the value out";
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return "an anchor; remove it";
        }
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        return tagged ? "a tag; write a plain value" : null;
    }

    static String line(Optional<Mark> mark) {
        return mark.map(m -> "line " + (m.getLine() + 1) + ": ").orElse("line 1: ");
    }
}
