package org.aiadoption.planner.domain.framework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All frameworks that traces may name, each trace being {@code framework:id}. Unchangeable. */
public final class Frameworks {

    private final Map<String, Framework> byKey = new LinkedHashMap<>();
    private final Map<String, Source> byTrace = new LinkedHashMap<>();

    public Frameworks(Collection<Framework> frameworks) {
        for (Framework framework : frameworks) {
            byKey.put(framework.key(), framework);
            for (FrameworkEntry entry : framework.entries()) {
                Source source = new Source(framework, entry);
                byTrace.put(source.trace(), source);
            }
        }
    }

    /** Knows nothing. */
    public static Frameworks none() {
        return new Frameworks(List.of());
    }

    public List<Framework> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Framework> framework(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<Source> resolve(String trace) {
        return Optional.ofNullable(byTrace.get(trace));
    }

    /** The known ones among the traces, in their order. Plans of older templates may name what is no longer listed. */
    public List<Source> resolve(List<String> traces) {
        return traces.stream().flatMap(trace -> resolve(trace).stream()).toList();
    }

    /** The frameworks with corrected dates, each by {@code framework/date}. */
    public List<Framework> corrected(Map<String, DateCorrection> corrections) {
        return byKey.values().stream()
                .map(framework -> framework.withDates(framework.dates().stream()
                        .map(date -> corrected(framework, date, corrections))
                        .toList()))
                .toList();
    }

    private static LegalDate corrected(Framework framework, LegalDate date, Map<String, DateCorrection> corrections) {
        DateCorrection correction = corrections.get(framework.addressOf(date));
        return correction == null ? date : correction.of(date);
    }

    /** The date as it shipped, by {@code framework/date}. */
    public Optional<LegalDate> date(String address) {
        return byKey.values().stream()
                .flatMap(framework -> framework.dates().stream()
                        .filter(date -> framework.addressOf(date).equals(address)))
                .findFirst();
    }

    /** What is wrong with a trace and what to do about it; empty for a known one. */
    public Optional<String> fault(String trace) {
        if (byTrace.containsKey(trace)) {
            return Optional.empty();
        }
        int colon = trace.indexOf(':');
        String key = colon < 0 ? trace : trace.substring(0, colon);
        return Optional.of(
                byKey.containsKey(key)
                        ? "`" + key + "` has no entry of that id; correct it or add it to " + key + ".yaml"
                        : "there is no framework `" + key + "`; use one of " + String.join(", ", byKey.keySet()));
    }
}
