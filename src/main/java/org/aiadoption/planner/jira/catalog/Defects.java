package org.aiadoption.planner.jira.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a file. Only so many are kept: a hostile file could have a million of them. */
final class Defects {

    private static final int KEPT = 50;
    private static final int LONGEST = 300;

    private final List<String> found = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean more;

    /** Notes a defect; {@code line} counts from 1, {@code path} is empty for the whole document. */
    void add(int line, String path, String remedy) {
        if (found.size() == KEPT) {
            more = true;
            return;
        }
        String defect = "line " + line + ": " + (path.isEmpty() ? "document" : path) + ": " + remedy;
        found.add(defect.length() <= LONGEST ? defect : defect.substring(0, LONGEST) + "…");
    }

    /** Remembers where a key of the document's own is given, so that rules which know keys only can be located. */
    void place(String key, int line) {
        lines.putIfAbsent(key, line);
    }

    /** Notes a defect whose place begins with a remembered key, as in {@code E1.1.days: give …}. */
    void addByKey(String defect) {
        int colon = defect.indexOf(": ");
        String place = defect.substring(0, colon);
        add(lineOf(place), place, defect.substring(colon + 2));
    }

    private int lineOf(String place) {
        String rest = place;
        while (!lines.containsKey(rest) && rest.contains(".")) {
            rest = rest.substring(0, rest.lastIndexOf('.'));
        }
        return lines.getOrDefault(rest, 1);
    }

    List<String> all() {
        if (!more) {
            return List.copyOf(found);
        }
        List<String> shortened = new ArrayList<>(found);
        shortened.add("and more of them; mend these first");
        return shortened;
    }
}
