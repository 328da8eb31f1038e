package org.aiadoption.host.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A part of the sample data, read by name. What is missing or of another kind is told by its name. */
record Fixture(Map<?, ?> values) {
    static Fixture of(Object part) {
        if (part instanceof Map<?, ?> values) {
            return new Fixture(values);
        }
        throw new IllegalArgumentException("The sample data has '" + part + "' where named values are needed");
    }

    /** This and more: an entry with the key (else the name) of one that is here changes it, any other is added. */
    Fixture plus(Fixture more) {
        return new Fixture(merged(values, more.values));
    }

    private static Map<Object, Object> merged(Map<?, ?> base, Map<?, ?> more) {
        Map<Object, Object> merged = new LinkedHashMap<>(base);
        more.forEach((name, value) -> merged.merge(name, value, Fixture::merged));
        return merged;
    }

    private static Object merged(Object base, Object more) {
        if (base instanceof Map<?, ?> known && more instanceof Map<?, ?> further) {
            return merged(known, further);
        }
        if (!(base instanceof List<?> known && more instanceof List<?> further)) {
            return more;
        }
        List<Object> all = new ArrayList<>(known);
        for (Object entry : further) {
            Object identity = identity(entry);
            OptionalInt same = IntStream.range(0, identity == null ? 0 : all.size())
                    .filter(i -> Objects.equals(identity, identity(all.get(i))))
                    .findFirst();
            if (same.isPresent()) {
                all.set(same.getAsInt(), merged(all.get(same.getAsInt()), entry));
            } else {
                all.add(entry);
            }
        }
        return all;
    }

    private static @Nullable Object identity(Object entry) {
        return entry instanceof Map<?, ?> named
                ? named.containsKey("key") ? named.get("key") : named.get("name")
                : null;
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("The sample data lacks '" + name + "'"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    long number(String name, long otherwise) {
        return optional(name).map(Long::valueOf).orElse(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return optional(name).map(Boolean::valueOf).orElse(otherwise);
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    List<Fixture> parts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(part -> of(Objects.requireNonNull(part))).toList()
                : List.of();
    }

    Fixture part(String name) {
        Object part = values.get(name);
        return part == null ? new Fixture(Map.of()) : of(part);
    }

    List<String> names() {
        return values.keySet().stream().map(Object::toString).toList();
    }

    /** The text under a name that YAML may have read as a number. */
    String textOf(String name) {
        return values.entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey()).equals(name))
                .map(entry -> String.valueOf(entry.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
