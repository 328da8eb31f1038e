package org.aiadoption.planner.domain.template;

import java.util.List;
import org.aiadoption.planner.domain.risk.Check;

/**
 * One step of the roadmap; it becomes an epic.
 *
 * @param key unique in the template, for example {@code E1}
 * @param after keys of the phases it waits for
 * @param traces where it comes from, each {@code source:id}
 */
public record Phase(
        String key,
        PhaseWording wording,
        List<String> after,
        List<Item> items,
        List<Check> checks,
        List<String> traces) {

    public Phase {
        after = List.copyOf(after);
        items = List.copyOf(items);
        checks = List.copyOf(checks);
        traces = List.copyOf(traces);
    }
}
