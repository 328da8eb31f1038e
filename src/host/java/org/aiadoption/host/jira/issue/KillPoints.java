package org.aiadoption.host.jira.issue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Named moments at which the host can be made to die, so that recovery can be proven, each just after what it is named
 * for. In the order of a create: create:counter, create:workflow, create:row, create:field (once per field),
 * create:index, create:event; of a label: label:row, label:history, label:event; of a link: link:row, link:history (once
 * per side), link:event; of an update, an assignment too: update:row, update:fields, update:history, update:index,
 * update:event, none of them if nothing changes. A move or a delete is one transaction: only behind move:commit and
 * delete:commit is anything of it left.
 */
@FunctionalInterface
public interface KillPoints {
    /** The exit code of a host that was killed on purpose. */
    int EXIT_CODE = 137;

    void pass(String point);

    /**
     * Reads {@code point#n}: at the n-th pass of that point the JVM halts without any shutdown hook, as a killed
     * process does. No text, no killing.
     */
    static KillPoints from(@Nullable String wish) {
        if (wish == null || wish.isBlank()) {
            return point -> {};
        }
        String[] parts = wish.split("#", 2);
        int nth = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
        Map<String, Integer> passes = new ConcurrentHashMap<>();
        return point -> {
            if (point.equals(parts[0]) && passes.merge(point, 1, Integer::sum) == nth) {
                Runtime.getRuntime().halt(EXIT_CODE);
            }
        };
    }
}
