package org.aiadoption.planner.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Computes when each node is worked on. A phase begins on the working day after the last of the phases it waits for;
 * an item begins with its phase, or on the working day after the last item it waits for. A date that the user moved
 * moves everything that waits for it; a node that was left out takes no time, and what waited for it waits for its
 * predecessors instead.
 */
final class Timetable {

    private final LocalDate start;
    private final Tailoring tailoring;
    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, LocalDate> free = new HashMap<>();

    Timetable(LocalDate start, Tailoring tailoring) {
        this.start = WorkingDays.onOrAfter(start);
        this.tailoring = tailoring;
    }

    /** The span of a node; of a phase without items, the single day on which it would begin. */
    Span of(String nodeKey) {
        Span span = spans.get(nodeKey);
        if (span == null) {
            throw new IllegalStateException(nodeKey + " has not been scheduled");
        }
        return span;
    }

    /** Schedules a phase and its items; the phases it waits for must have been scheduled before. */
    void schedule(Phase phase) {
        LocalDate begin = latest(phase.after(), start);
        boolean excluded = tailoring.of(phase.key()).excluded();
        Span whole = null;
        for (Item item : inOrder(phase.items())) {
            boolean leftOut = excluded || tailoring.of(item.key()).excluded();
            Span span = place(item, latest(item.after(), begin), leftOut);
            whole = leftOut ? whole : whole == null ? span : whole.and(span);
        }
        settle(phase, begin, whole);
    }

    private void settle(Phase phase, LocalDate begin, @Nullable Span whole) {
        Span span = whole == null ? new Span(begin, begin) : whole;
        LocalDate moved = tailoring.of(phase.key()).due();
        if (moved != null) {
            span = new Span(span.start().isAfter(moved) ? moved : span.start(), moved);
        }
        spans.put(phase.key(), span);
        free.put(phase.key(), whole == null && moved == null ? begin : WorkingDays.after(span.due()));
    }

    private Span place(Item item, LocalDate begin, boolean leftOut) {
        LocalDate moved = tailoring.of(item.key()).due();
        Span span = WorkingDays.span(begin, item.days());
        if (moved != null) {
            span = new Span(span.start().isAfter(moved) ? moved : span.start(), moved);
        }
        spans.put(item.key(), span);
        free.put(item.key(), leftOut ? begin : WorkingDays.after(span.due()));
        return span;
    }

    private LocalDate latest(List<String> predecessors, LocalDate begin) {
        LocalDate latest = begin;
        for (String predecessor : predecessors) {
            LocalDate day = free.getOrDefault(predecessor, begin);
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    private static List<Item> inOrder(List<Item> items) {
        Map<String, Item> waiting = new LinkedHashMap<>();
        items.forEach(item -> waiting.put(item.key(), item));
        List<Item> ordered = new ArrayList<>(items.size());
        while (!waiting.isEmpty()) {
            Item next = waiting.values().stream()
                    .filter(item -> item.after().stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("items wait for each other in a circle"));
            waiting.remove(next.key());
            ordered.add(next);
        }
        return ordered;
    }
}
