package org.aiadoption.host.restapi;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which fields a caller asked for: names, {@code *all}, {@code *navigable}, and names with a minus. */
record FieldChoice(Set<String> names, Set<String> without, boolean others) {

    /** Comma-separated names, once or repeatedly, in any parameter of a request. */
    static List<String> split(List<String> asked) {
        return asked.stream()
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip)
                .toList();
    }

    static FieldChoice everything() {
        return new FieldChoice(Set.of(), Set.of(), true);
    }

    /** Search answers without comments unless they are asked for, as Jira does. */
    static FieldChoice navigable() {
        return new FieldChoice(Set.of(), Set.of("comment"), true);
    }

    static FieldChoice of(List<String> asked, FieldChoice otherwise) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> without = new LinkedHashSet<>();
        split(asked).forEach(name -> {
            if (name.startsWith("-")) {
                without.add(name.substring(1));
            } else if (!name.isEmpty()) {
                names.add(name);
            }
        });
        if (names.isEmpty() && without.isEmpty()) {
            return otherwise;
        }
        if (names.contains("*navigable")) {
            without.add("comment");
        }
        boolean all = names.isEmpty() || names.contains("*all") || names.contains("*navigable");
        return new FieldChoice(names, without, all);
    }

    boolean wants(String name) {
        return !without.contains(name) && (others || names.contains(name));
    }
}
