package org.aiadoption.planner.domain.template;

import java.util.List;

/**
 * A piece of work in a phase.
 *
 * @param key unique in the template, for example {@code E1.3}
 * @param days how long it takes, in working days, at least 1
 * @param after keys of the items it waits for, in the same or in an earlier phase
 * @param traces where it comes from, each {@code source:id}
 */
public record Item(String key, Wording wording, Role role, int days, List<String> after, List<String> traces) {

    public Item {
        after = List.copyOf(after);
        traces = List.copyOf(traces);
    }
}
